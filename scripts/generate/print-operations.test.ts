import { expect, test } from "vitest";
import { printOperations } from "./print-operations.ts";
import type { OperationObject, Spec } from "./spec.ts";

const vendor = { name: "acme", spec: "acme.yaml", folder: "packages/acme/src", version: "1.2.3" };
const responses = { "204": {} };

function print(operation: Partial<OperationObject>, rest: Partial<Spec> = {}, method = "post"): string {
  const written = { operationId: "doIt", responses, ...operation };
  return printOperations(vendor, { openapi: "3.1.1", paths: { "/do/{id}": { [method]: written } }, ...rest } as Spec);
}

test("arguments may be left out only when nothing is required", () => {
  expect(print({})).toContain("doIt(args?: DoItArguments): Promise<DoItResult>;");
  const required = print({
    parameters: [
      { name: "id", in: "path", required: true },
      { name: "q", in: "query" },
    ],
  });
  expect(required).toContain("doIt(args: DoItArguments)");
  expect(required).toContain('  path: schema["doIt"]["parameters"]["path"];\n  query?: schema["doIt"]["parameters"]["query"];');
});

test("a body is typed by its component, and may be left out unless the spec requires it", () => {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Do" } } };
  expect(print({ requestBody: { content } })).toContain('body?: components["schemas"]["Do"] | undefined;');
  expect(print({ requestBody: { content, required: true } })).toContain('body: components["schemas"]["Do"];');
  expect(print({ requestBody: { content: { "application/json": { schema: {} } } } })).toContain(
    'body?: NonNullable<schema["doIt"]["requestBody"]>["content"]["application/json"] | undefined;',
  );
});

test("a choice of media types prints a union on contentType, the first by default", () => {
  const content = { "application/json": { schema: {} }, "text/plain": {}, "application/octet-stream": {} };
  const text = print({ requestBody: { content, required: true } });
  expect(text).toContain('contentType?: "application/json" | undefined;');
  expect(text).toContain('contentType: "text/plain";\n  body: string;');
  expect(text).toContain('contentType: "application/octet-stream";\n  body: BinaryBody;');
  expect(text).toContain("export type DoItArguments = DoItArgumentsJson | DoItArgumentsPlain | DoItArgumentsBytes;");
});

test("a parameter of the operation replaces the path item's of the same name", () => {
  const spec = {
    paths: {
      "/one": {
        parameters: [{ name: "a", in: "query", style: "pipeDelimited" }],
        get: { operationId: "getOne", parameters: [{ name: "a", in: "query" }], responses },
      },
    },
  };
  expect(printOperations(vendor, { openapi: "3.1.1", ...spec } as unknown as Spec)).toContain("query: { a: {} }");
});

test("the table lists security as alternatives, inherited unless the operation says otherwise", () => {
  const security = [{ basic: [] }, {}];
  expect(print({}, { security })).toContain('security: [["basic"], []]');
  expect(print({ security: [] }, { security })).toContain("security: []");
  expect(print({ security: [{ key: [], bearer: [] }] }, { security })).toContain('security: [["key", "bearer"]]');
});

test("the table lists the header parameters that a credential may bring, and no others", () => {
  const parameters = ["X-Workflow", "X-Trace"].map((name) => ({ name, in: "header" as const }));
  const spec = { openapi: "3.1.1", paths: { "/do": { post: { operationId: "doIt", responses, parameters } } } } as unknown as Spec;
  expect(printOperations({ ...vendor, credentialHeaders: ["X-Workflow"] }, spec)).toContain('header: ["X-Workflow"]');
  expect(printOperations(vendor, spec)).not.toContain("header: [");
});

test.each([
  ["post", true, true],
  ["post", false, false],
  ["get", true, false],
  ["get", false, true],
] as const)("what repeats is in the table only where its method does not tell: %s, %s", (method, isSafe, isTold) => {
  const spec = {
    openapi: "3.1.1",
    paths: { "/do": { [method]: { operationId: "doIt", responses, "x-retry-safe": isSafe } } },
  } as unknown as Spec;
  expect(printOperations(vendor, spec).includes(`retrySafe: ${isSafe}`)).toBe(isTold);
});

test("a method's JSDoc says what the spec says, and cannot be closed from within", () => {
  const text = print({
    summary: "Do it",
    description: "Ends */ here.",
    deprecated: true,
    externalDocs: { url: "https://docs.acme.example/do" },
    "x-billable": true,
    "x-retry-safe": false,
    "x-retry-reason": "A repeat buys a second one.",
    "x-evidence": "inferred",
    parameters: [{ name: "page", in: "query", description: "The page\nto read." }],
  });
  for (const line of [
    "Do it",
    "Ends *\\/ here.",
    "`POST /do/{id}`",
    "May cost money or touch a person; it is never repeated by the client.",
    "- `query.page`: The page to read.",
    "@see https://docs.acme.example/do",
  ]) {
    expect(text).toContain(`   * ${line}\n`);
  }
  expect(text).toMatch(/Not repeated: A repeat buys a second one\.[\s\S]*@experimental[\s\S]*@deprecated/);
});

test("a paged operation names its item by the way to it", () => {
  const schema = { type: "object", properties: { data: { type: "object", required: ["list"], properties: { list: { type: "array" } } } } };
  const paged: Partial<OperationObject> = {
    "x-pagination": { kind: "cursor", parameter: "after", items: "/data/list", next: "/next" },
    responses: { "200": { content: { "application/json": { schema } } } },
  };
  expect(print(paged)).toContain(
    'doIt: PagedMethod<DoItArguments, DoItResult, NonNullable<schema["doIt"]["responses"][200]["content"]["application/json"]["data"]>["list"][number]>;',
  );
  expect(() => print({ ...paged, "x-pagination": { kind: "cursor", items: "/nowhere" } })).toThrow("points to nothing");
});

test("what no client of ours can do is refused at generation", () => {
  expect(() => print({ parameters: [{ name: "c", in: "cookie" }] })).toThrow("cookie");
  expect(() => print({ parameters: [{ name: "o", in: "query", schema: { type: "object" } }] })).toThrow("deepObject");
  expect(() => print({ responses: { "200": { content: { "application/json": {}, "text/html": {} } } } })).toThrow("read in one way");
  expect(() => print({}, { servers: [{ url: "https://acme.example" }] })).toThrow("x-name");
  expect(() => print({}, { components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "k" } } } })).toThrow("no strategy");
});
