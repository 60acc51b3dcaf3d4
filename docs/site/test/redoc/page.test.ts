import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../build/places.ts";
import { buildPage, sharedScript } from "../../build/redoc/build-page.ts";
import { readDocumentedApi } from "../../build/redoc/documented-api.ts";
import { localPage } from "../../build/redoc/page/local-page.ts";
import { localScript } from "../../build/redoc/page/local-script.ts";
import { pageTemplate } from "../../build/redoc/page/template.ts";
import { curlSample } from "../../build/redoc/samples/curl-sample.ts";
import { typescriptSample } from "../../build/redoc/samples/typescript-sample.ts";

interface Written {
  readonly operationId?: string;
  readonly description?: string;
  readonly "x-codeSamples"?: readonly { readonly lang: string; readonly source: string }[];
}
type Items = Readonly<Record<string, Readonly<Record<string, Written>>>>;
interface Definition {
  readonly paths: Items;
  readonly webhooks: Items;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly description?: string; readonly "x-evidence"?: string }>> };
}

const api = readDocumentedApi("icomply");
const vendors = [
  { name: "alloy", title: "Alloy" },
  { name: "icomply", title: "iComply" },
];
let page = "";
let definition: Definition;

beforeAll(async () => {
  page = await buildPage(api.vendor.spec, pageTemplate({ base: "/docs/", name: "icomply", vendors, version: "1" }));
  definition = JSON.parse(/const __redoc_definition = (.*);\n/.exec(page)?.[1] ?? "") as Definition;
}, 60_000);

const operationsOf = (items: Items): Written[] =>
  Object.values(items).flatMap((item) => Object.values(item).filter((one) => one?.operationId));

test("every operation of the page shows our client's call and curl's", () => {
  const operations = operationsOf(definition.paths);
  expect(operations).toHaveLength(17);
  for (const { operationId = "", ...written } of operations) {
    const operation = api.operations.get(operationId);
    expect(written["x-codeSamples"]).toEqual([
      { lang: "typescript", label: "TypeScript", source: operation && typescriptSample(api, operation) },
      { lang: "curl", label: "curl", source: operation && curlSample(api, operation) },
    ]);
  }
});

test("every operation says once what it was written from, webhooks too", () => {
  const written = [...operationsOf(definition.paths), ...operationsOf(definition.webhooks)];
  expect(written).toHaveLength(20);
  for (const { description = "" } of written) expect(description.match(/^- \*\*(Documented|Inferred):\*\* /gm)).toHaveLength(1);
  expect(operationsOf(definition.webhooks).filter((one) => one["x-codeSamples"])).toEqual([]);
});

test("a schema that is inferred says so once, and one that is documented does not", () => {
  const schemas = Object.values(definition.components.schemas);
  const inferred = schemas.filter((schema) => schema["x-evidence"] === "inferred");
  expect([inferred.length, schemas.length]).toEqual([11, 48]);
  const says = schemas.filter(({ description = "" }) => description.startsWith("*Inferred:"));
  expect(says).toEqual(inferred);
  for (const { description = "" } of says) expect(description.match(/\*Inferred:/g)).toHaveLength(1);
});

test("the page has the site's header, with links under the site's path", () => {
  expect(page).toContain('<html lang="en"');
  expect(page).toContain("<title>iComply API | kyc-clients</title>");
  expect(page).toContain('<a class="skip-link"');
  expect(page).toContain('<a href="/docs/api/icomply/" aria-current="page">iComply</a>');
  expect(page).toContain('<a href="/docs/api/alloy/">Alloy</a>');
});

test("the page takes Redoc from the site, and loads nothing from elsewhere", () => {
  expect(page.split(sharedScript)).toHaveLength(3);
  expect(page).not.toMatch(/cdn\.redoc/);
});

test("what is drawn before the script runs links where the script will", () => {
  const links = [...page.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, address = ""]) => address);
  expect(links.filter((address) => address.startsWith("#/"))).toContain("#/aml-screening");
  expect(links.filter((address) => address.startsWith("/") && !address.startsWith("/docs/"))).toEqual([]);
});

test("a page that would load from another host is refused", () => {
  expect(() => localPage("<p>nothing of Redoc's</p>", "/api/redoc.js")).toThrow("0 times");
  const script = "https://cdn.redocly.com/redoc/v3.0.1/bundles/redoc.standalone.js";
  const image = '<img alt="" src="https://elsewhere.example/logo.svg">';
  expect(() => localPage(`${script} ${script} ${image}`, "/api/redoc.js")).toThrow("elsewhere.example");
});

test("Redoc's script draws its logo itself, and one that names it otherwise is refused", () => {
  const script = readFileSync(join(root, "node_modules/@redocly/cli/lib/chunks/redoc.standalone.js"), "utf8");
  expect(localScript(script)).not.toContain("cdn.redoc.ly");
  expect(() => localScript("no logo")).toThrow("0 times");
});
