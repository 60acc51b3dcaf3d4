import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listApis, repository } from "../lint/apis.ts";
import type { Json } from "../lint/document.ts";
import { lint } from "../lint/redocly-lint.ts";
import { loadSpec } from "./load-spec.ts";

const root = `openapi: 3.1.1
paths:
  /pets: { $ref: "pets.yaml#/paths/~1pets" }
  /health: { get: { operationId: getHealth } }
webhooks:
  petSold: { $ref: "pets.yaml#/webhooks/petSold" }
components:
  securitySchemes: { basic: { type: http, scheme: basic } }
`;
const pets = `paths:
  /pets: { get: { responses: { "200": { $ref: "#/components/responses/Pets" }, "400": { $ref: "common.yaml#/components/responses/Bad" } } } }
webhooks:
  petSold: { post: { operationId: onPetSold } }
components:
  responses: { Pets: { description: All } }
`;
const common = `components:
  responses: { Bad: { description: Bad } }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "load-spec-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(listApis().map(({ name, root }) => ({ name, root })))("joins $name as redocly bundles it", ({ name, root }) => {
  const output = join(folder, "bundle.json");
  const cli = join(repository, "node_modules/@redocly/cli/bin/cli.js");
  execFileSync(process.execPath, [cli, "bundle", name, `--output=${output}`], {
    cwd: repository,
    stdio: "pipe",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const bundled = JSON.parse(readFileSync(output, "utf8")) as Json;
  const joined = loadSpec(join(repository, root)).document;
  // The bundler leaves out a schema that nothing refers to; it is a type of the package all the same.
  const schemas = (document: Json): Json => (document.components as Json)["schemas"] as Json;
  const alone = Object.keys(schemas(joined)).filter((schema) => !Object.hasOwn(schemas(bundled), schema));
  expect(alone).toEqual(name === "algoreg" ? ["PostHocAlertUpdatedData"] : []);
  for (const schema of alone) Object.assign(schemas(bundled), { [schema]: schemas(joined)[schema] });
  expect(joined).toEqual(bundled);
});

test("joins the files of a spec into one document with local references", () => {
  const { document, files } = loadSpec(write({ "openapi.yaml": root, "pets.yaml": pets, "common.yaml": common }));
  expect(document).toEqual({
    openapi: "3.1.1",
    paths: {
      "/pets": { get: { responses: { "200": { $ref: "#/components/responses/Pets" }, "400": { $ref: "#/components/responses/Bad" } } } },
      "/health": { get: { operationId: "getHealth" } },
    },
    webhooks: { petSold: { post: { operationId: "onPetSold" } } },
    components: {
      securitySchemes: { basic: { type: "http", scheme: "basic" } },
      responses: { Pets: { description: "All" }, Bad: { description: "Bad" } },
    },
  });
  expect(files.map((file) => basename(file))).toEqual(["openapi.yaml", "pets.yaml", "common.yaml"]);
});

test("knows in which file a part stands", () => {
  const { fileOf } = loadSpec(write({ "openapi.yaml": root, "pets.yaml": pets, "common.yaml": common }));
  const places = [
    ["paths", "/pets", "get"],
    ["paths", "/health"],
    ["webhooks", "petSold"],
    ["components", "responses", "Bad", "x"],
    ["info"],
  ];
  expect(places.map((keys) => basename(fileOf(keys)))).toEqual(["pets.yaml", "openapi.yaml", "pets.yaml", "common.yaml", "openapi.yaml"]);
});

test.each([
  [
    "a component that two files name alike",
    { "common.yaml": pets.slice(pets.indexOf("components:")).replace("Pets:", "Bad: { description: x }, Pets:") },
  ],
  ["a path item that the root does not list", { "pets.yaml": pets.replace("paths:", "paths:\n  /cats: {}") }],
  ["a path item that its file does not have", { "pets.yaml": pets.replace("/pets: {", "/cats: {") }],
  ["a path item listed under another name", { "openapi.yaml": root.replace("  /pets:", "  /cats:") }],
  ["a file that is not there", { "openapi.yaml": root.replace("pets.yaml#/paths", "dogs.yaml#/paths") }],
])("refuses %s", (_fault, changed) => {
  const file = write({ "openapi.yaml": root, "pets.yaml": pets, "common.yaml": common, ...changed });
  expect(() => loadSpec(file)).toThrow();
});

test("the lint reports a fault in the file that holds it", () => {
  const file = write({ "openapi.yaml": root, "pets.yaml": pets, "common.yaml": common });
  const found = lint([file]).filter(({ ruleId }) => ruleId === "kyc/evidence");
  expect(found.map(({ file, pointer }) => [basename(file), decodeURIComponent(pointer)])).toEqual([
    ["pets.yaml", "#/paths/~1pets/get"],
    ["openapi.yaml", "#/paths/~1health/get"],
    ["pets.yaml", "#/webhooks/petSold/post"],
  ]);
});

function write(files: Readonly<Record<string, string>>): string {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return join(folder, "openapi.yaml");
}
