import { expect, test } from "vitest";
import { errorWhen } from "./error-when.ts";

const told = errorWhen("/status", "error");
const perhaps = errorWhen("/status", "error", false);

test.each([
  ["the value that means failure", { status: "error", response: "Not found" }, true, true],
  ["another value of its type", { status: "success" }, false, false],
  ["the same letters in capitals", { status: "ERROR" }, false, false],
  ["a value of another type", { status: 7 }, undefined, false],
  ["null", { status: null }, undefined, false],
  ["a list that holds it", { status: ["error"] }, undefined, false],
  ["no such member", { response: "success" }, undefined, false],
  ["the member elsewhere", { response: { status: "error" } }, undefined, false],
  ["an inherited member", Object.create({ status: "error" }), undefined, false],
  ["a list", [{ status: "error" }], undefined, false],
  ["the bare text", "error", undefined, false],
  ["nothing", null, undefined, false],
])("%s tells of a failure where the member is certain, and where it is not", (_, body, certain, uncertain) => {
  expect([told(body), perhaps(body)]).toEqual([certain, uncertain]);
});

test("a value that is no text tells as well, whether or not the member is certain", () => {
  const failed = [errorWhen("/ok", false), errorWhen("/ok", false, false)];
  expect(failed.map((tells) => [tells({ ok: false }), tells({ ok: true }), tells({ ok: 0 }), tells({})])).toEqual([
    [true, false, undefined, undefined],
    [true, false, false, false],
  ]);
});

test("a pointer leads through objects and lists, and past what is not there", () => {
  const deep = errorWhen("/results/0/a~1b", "bad", false);
  expect([{ results: [{ "a/b": "bad" }] }, { results: [] }, { results: "bad" }, {}].map(deep)).toEqual([true, false, false, false]);
});
