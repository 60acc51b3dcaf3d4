import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "vitest";
import { bundleHelper, runtimeHelpers } from "./bundle-runtime.ts";
import { printValidators } from "./print-validators.ts";
import type { Schema, Spec } from "./spec.ts";

const vendor = { name: "acme", spec: "acme.yaml", folder: "packages/acme/src", version: "0.0.0" };

function print(schemas: Record<string, Schema>, bodies: Schema[]): Promise<Map<string, string>> {
  const paths = Object.fromEntries(
    bodies.map((schema, index) => [
      `/${index}`,
      { post: { operationId: `send${index}`, requestBody: { content: { "application/json": { schema } } }, responses: { "204": {} } } },
    ]),
  );
  return printValidators(vendor, { openapi: "3.1.1", paths, components: { schemas } } as unknown as Spec);
}

test("identical inline schemas share one validator, and a component has its own module", async () => {
  const inline: Schema = { type: "object", description: "first", properties: { a: { type: "string" } } };
  const files = await print({ Thing: { type: "object" } }, [
    inline,
    { ...inline, description: "second" },
    { $ref: "#/components/schemas/Thing" },
  ]);
  expect([...files.keys()].sort()).toEqual(["index.gen.ts", "send0.gen.ts", "thing.gen.ts"]);
  expect(files.get("index.gen.ts")).toMatch(/send1: .*body: \{ "application\/json": send0_body \}/);
  expect(files.get("index.gen.ts")).toContain('export { validate as validateThing } from "./thing.gen.ts";');
});

test("an operation named as a component gets a file of its own", async () => {
  const files = await print({ Send0: { type: "object" } }, [{ type: "string" }, { $ref: "#/components/schemas/Send0" }]);
  expect([...files.keys()].sort()).toEqual(["index.gen.ts", "send0-operation.gen.ts", "send0.gen.ts"]);
});

test("an operation is exported by its own name, or another where a component's validator has that one", async () => {
  const paths = Object.fromEntries(
    ["validateThing", "getThing"].map((operationId) => {
      const schema = { $ref: "#/components/schemas/Thing" };
      return [`/${operationId}`, { get: { operationId, responses: { "200": { content: { "application/json": { schema } } } } } }];
    }),
  );
  const spec = { openapi: "3.1.1", paths, components: { schemas: { Thing: { type: "object" } } } } as unknown as Spec;
  const index = (await printValidators(vendor, spec)).get("index.gen.ts") ?? "";
  const names = [...index.matchAll(/^export const (\w+):/gm)].map(([, name]) => name);
  expect(names).toEqual(["validateThingOperation", "getThing", "validators"]);
  expect(index).toContain("  validateThing: validateThingOperation,\n  getThing,\n");
  expect(index).toContain('shapes: { "200": { "application/json": thingShape } } };');
});

test("a keyword or a format that nobody knows stops generation and says where", async () => {
  await expect(print({}, [{ type: "string", minLenght: 1 }])).rejects.toThrow(/send0\.gen\.ts body.*minLenght/);
  await expect(print({}, [{ type: "string", format: "e-mail" }])).rejects.toThrow(/e-mail/);
});

test("a discriminator chooses the one variant that is then held against the value", async () => {
  const variant = (kind: string, extra: Schema): Schema => ({
    type: "object",
    required: ["kind", "value"],
    properties: { kind: { type: "string", const: kind }, value: extra },
  });
  const files = await print({ Text: variant("text", { type: "string" }), Count: variant("count", { type: "integer" }) }, [
    {
      oneOf: [{ $ref: "#/components/schemas/Text" }, { $ref: "#/components/schemas/Count" }],
      discriminator: { propertyName: "kind", mapping: { text: "#/components/schemas/Text" } },
    },
  ]);
  const source = stripTypeScriptTypes(files.get("send0.gen.ts") ?? "");
  const { body } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as {
    body: ((value: unknown) => boolean) & { errors: readonly { instancePath: string; keyword: string }[] | null };
  };
  const errorsOf = (value: unknown) => (body(value) ? [] : body.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`));
  expect(errorsOf({ kind: "text", value: "x" })).toEqual([]);
  expect(errorsOf({ kind: "count", value: "x" })).toEqual(["/value type"]);
  expect(errorsOf({ kind: "other", value: "x" })).toEqual([" discriminator"]);
  for (const value of [[], "text", null, 1]) expect(errorsOf(value)).toEqual([" type"]);
});

test("helpers are emitted only where compiled code calls them", async () => {
  const files = await print({}, [{ type: "array", uniqueItems: true, items: { type: "object" } }]);
  expect([...files.keys()].filter((file) => file.startsWith("runtime/"))).toEqual(["runtime/equal.gen.ts"]);
});

test("a bundled helper runs without a module of ajv", async () => {
  const code = new Map<string, string>();
  for (const helper of runtimeHelpers) code.set(helper.name, await bundleHelper(helper));
  const load = (name: string) =>
    import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent((code.get(name) ?? "").replace(": unknown", ""))}`);
  expect((await load("ucs2length")).ucs2length("a😀")).toBe(2);
  expect((await load("equal")).equal({ a: [1] }, { a: [1] })).toBe(true);
  expect((await load("fullFormats")).fullFormats.date.validate("2026-02-30")).toBe(false);
});
