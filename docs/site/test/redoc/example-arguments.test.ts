import { expect, test } from "vitest";
import { exampleArguments } from "../../build/redoc/samples/example-arguments.ts";
import { inventedApi } from "./invented-api.ts";

const text = { type: "string" };

function argumentsOf(operation: object) {
  const { spec, operations } = inventedApi(operation);
  const [only] = operations.values();
  if (!only) throw new Error("the invented vendor has no operation");
  return exampleArguments(spec, only);
}

test("a query is given from the examples, a header only where the call needs it", () => {
  const parameters = [
    { name: "state", in: "query", schema: text, example: "open" },
    { name: "old", in: "query", schema: text, example: "old", deprecated: true },
    { name: "x-again", in: "header", schema: text, example: "true" },
    { name: "x-place", in: "header", schema: text, example: "here", required: true },
  ];
  const { query, header } = argumentsOf({ parameters });
  expect(query).toEqual([{ name: "state", value: "open" }]);
  expect(header).toEqual([{ name: "x-place", value: "here" }]);
});

test("a list with pages is asked for a page, without its optional filters", () => {
  const names = ["offset", "limit", "state"];
  const parameters = names.map((name) => ({ name, in: "query", schema: text, example: name }));
  const pages = { kind: "offset", parameter: "offset", size: "limit", items: "/items" };
  expect(argumentsOf({ parameters, "x-pagination": pages }).query.map(({ name }) => name)).toEqual(["offset", "limit"]);
});

test("a body is the first example of its first media type", () => {
  const examples = { one: { value: { name: "Ada" } }, two: { value: { name: "Grace" } } };
  const content = { "application/json": { schema: {}, examples }, "text/plain": { schema: {}, example: "no" } };
  expect(argumentsOf({ requestBody: { content } }).body).toEqual({ type: "application/json", value: { name: "Ada" }, files: [] });
});

test("what has no example is refused by name, not made up", () => {
  const parameters = [{ name: "state", in: "query", schema: text }];
  expect(() => argumentsOf({ parameters })).toThrow("createCheck state has no example");
});
