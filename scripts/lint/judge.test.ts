import { expect, test } from "vitest";
import { factsOf } from "./facts.ts";
import { judge } from "./judge.ts";

const some = factsOf({ paths: { "/a": { get: { operationId: "getA" } } } });
const problem = { ruleId: "kyc/prose", message: "Too long.", file: "a.yaml", line: 3, column: 5, pointer: "#/info" };

test("a clean spec with an operation has nothing against it", () => {
  expect(judge([], new Map([["acme", some]]))).toEqual([]);
});

test.each(["error", "warn"] as const)("a problem counts as %s", (severity) => {
  const found = judge([{ ...problem, severity }], new Map([["acme", some]]));
  expect(found).toEqual([`a.yaml:3:5 ${severity} kyc/prose\n  Too long.\n  #/info`]);
});

test("a spec without an operation counts against its vendor", () => {
  expect(
    judge(
      [],
      new Map([
        ["acme", some],
        ["empty", factsOf({ paths: {} })],
      ]),
    ),
  ).toEqual(["empty: the spec has no operation"]);
});
