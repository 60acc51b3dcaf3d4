import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pascalCase } from "./generate/names.ts";
import { readVendors } from "./generate/vendors.ts";
import { repository } from "./lint/apis.ts";
import { vendorNames } from "./packages.ts";

/** The vendor whose package the others are held to. */
const MODEL = "alloy";

/** What each vendor has, by the same names. */
const filesOf = (vendor: string): readonly string[] => [
  ...["openapi.yaml", "NOTES.md", "arazzo.yaml"].map((file) => `specs/${vendor}/${file}`),
  ...["README.md", "package.json", "tsconfig.json", "tsconfig.build.json", "vitest.config.ts"].map((file) => `packages/${vendor}/${file}`),
  ...["auth.ts", "client.ts", "client-of.ts", "index.ts", "operations.ts", "webhooks.ts"].map((file) => `packages/${vendor}/src/${file}`),
  ...[
    "auth.test.ts",
    "client.test-d.ts",
    "client-of.test.ts",
    "client-of.test-d.ts",
    "payloads.test.ts",
    "webhooks.test.ts",
    "webhooks.test-d.ts",
  ].map((file) => `packages/${vendor}/src/${file}`),
  ...["openapi", "operations", "vendor", "definitions", "schemas", "allow-list", "validate/index"].map(
    (file) => `packages/${vendor}/src/${file}.gen.ts`,
  ),
  ...["app.ts", "credentials.ts", "definition.ts", "errors.ts", "scenarios.ts", "sign-in.ts", "state.ts", "webhooks.ts"].map(
    (file) => `packages/sandbox/src/${vendor}/${file}`,
  ),
  ...[`${vendor}.test.ts`, `${vendor}-model.test.ts`].map((file) => `packages/sandbox/test/${file}`),
  ...["hook.ts", "hunt.ts", "named-operations.ts", "setup.ts", "totals.ts"].map((file) => `packages/sandbox/test/${vendor}/${file}`),
  ...["basic.ts", "tour.ts"].map((file) => `examples/${vendor}/${file}`),
  `docs/${vendor}.md`,
  `scripts/tarballs/${vendor}.mjs`,
];

test("there are vendors to hold to one shape", () => {
  expect(vendorNames).toContain(MODEL);
  expect(vendorNames.length).toBeGreaterThanOrEqual(4);
  expect(layered).toEqual(["weavr"]);
});

test.each(vendorNames)("%s has the files that every vendor has", (vendor) => {
  expect(filesOf(vendor).filter((file) => !existsSync(join(repository, file)))).toEqual([]);
});

test.each(vendorNames)("the package of %s has the exports, scripts, files and dependencies that every vendor's has", (vendor) => {
  const { description, keywords, ...manifest } = JSON.parse(asModel(vendor, read(`packages/${vendor}/package.json`))) as Record<
    string,
    unknown
  >;
  const { description: _, keywords: __, ...model } = JSON.parse(read(`packages/${MODEL}/package.json`)) as Record<string, unknown>;
  expect(manifest).toEqual({ ...model, version: manifest["version"] });
  expect([typeof description, keywords]).toEqual(["string", expect.arrayContaining(["kyc", "openapi"])]);
  for (const file of ["tsconfig.json", "tsconfig.build.json", "vitest.config.ts"]) {
    expect(read(`packages/${vendor}/${file}`), file).toBe(read(`packages/${MODEL}/${file}`));
  }
});

test.each(vendorNames)("%s exports what every vendor does, under the same names, beside its own sign-in and webhooks", (vendor) => {
  const shared = (name: string): string[] => exportsOf(name).map((one) => asModel(name, one));
  const own = new Set(ownExports(MODEL));
  // What goes with a scheme is exported where a vendor has that scheme.
  const ofSchemes = /^(BasicOptions|basicHeader|staticHeader)$/;
  const ofWebhooks = /^(createAlloyWebhookReceiver|AlloyWebhook|AlloyWebhookPayloads)$/;
  const wanted = shared(MODEL).filter((name) => (!own.has(name) || ofWebhooks.test(name)) && !ofSchemes.test(name));
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.filter((name) => !shared(vendor).includes(name))).toEqual([]);
});

/** Those whose operations are divided among clients by layer (`x-layers` in `redocly.yaml`); their own tests hold those. */
const layered = (await readVendors()).flatMap(({ name, layers }) => (layers === undefined ? [] : [name]));

const alike = vendorNames.filter((name) => !layered.includes(name));

test.each(alike.flatMap((vendor) => ["client.ts", "client-of.ts"].map((file) => [vendor, file] as const)))(
  "the client of %s is made as every vendor's is: %s",
  (vendor, file) => {
    const code = (name: string): string =>
      asModel(name, read(`packages/${name}/src/${file}`))
        .replaceAll(/\/\*\*.*?\*\//gs, "")
        .replaceAll(/^import .*\n/gm, "")
        .replaceAll(/\s+/g, " ");
    expect(code(vendor)).toContain("export function create");
    expect(code(vendor)).toBe(code(MODEL));
  },
);

test.each(vendorNames)("the operations of %s are each exported from an entry point of their own", (vendor) => {
  expect(asModel(vendor, read(`packages/${vendor}/src/operations.ts`))).toContain('export * from "./definitions.gen.ts";');
  expect(JSON.parse(read(`packages/${vendor}/package.json`))).toHaveProperty(
    ["exports", "./operations", "default"],
    "./dist/operations.js",
  );
});

function read(file: string): string {
  return readFileSync(join(repository, file), "utf8");
}

/** A text with a vendor's name taken for the model's. */
function asModel(vendor: string, text: string): string {
  return text.replaceAll(pascalCase(vendor), pascalCase(MODEL)).replaceAll(new RegExp(`\\b${vendor}\\b`, "g"), MODEL);
}

/** The names that a package's index lists. */
function exportsOf(vendor: string): string[] {
  return lists(read(`packages/${vendor}/src/index.ts`)).flatMap(({ names }) => names);
}

/** Those that come from the vendor's own files. */
function ownExports(vendor: string): string[] {
  return lists(read(`packages/${vendor}/src/index.ts`)).flatMap(({ from, names }) => (/^\.\/(auth|webhooks)\.ts$/.test(from) ? names : []));
}

function lists(index: string): readonly { readonly from: string; readonly names: readonly string[] }[] {
  return [...index.matchAll(/export (?:type )?\{([^}]*)\} from "([^"]+)"/g)].map(([, list = "", from = ""]) => ({
    from,
    names: list.split(",").flatMap((entry) => /(\w+)\s*$/.exec(entry.trim())?.[1] ?? []),
  }));
}
