import { expect, test } from "vitest";
import { kebabCase, pascalCase } from "./names.ts";
import { callOf, printValue } from "./print-value.ts";

test("keys are quoted where they must be, and __proto__ cannot set a prototype", () => {
  const value = JSON.parse('{"plain":1,"Modified Date":2,"200":3,"__proto__":4}') as object;
  expect(printValue(value)).toBe('{ "200": 3, plain: 1, "Modified Date": 2, ["__proto__"]: 4 }');
});

test("what does not fit a line is broken, and undefined is left out", () => {
  const long = "x".repeat(70);
  expect(printValue({ a: [long, long], b: undefined })).toBe(`{\n  a: [\n    "${long}",\n    "${long}",\n  ],\n}`);
});

test("a call that does not fit a line stays a call", () => {
  const long = "x".repeat(130);
  expect(printValue({ instance: callOf("serverTemplate", long) })).toBe(`{\n  instance: /* @__PURE__ */ serverTemplate("${long}"),\n}`);
});

test("names are turned as TypeScript and file names want them", () => {
  expect(["createApplicant", "x-www-form", "KYBCheck2"].map(pascalCase)).toEqual(["CreateApplicant", "XWwwForm", "KYBCheck2"]);
  expect(["createApplicant", "KYBCheck", "Check_v2"].map(kebabCase)).toEqual(["create-applicant", "kyb-check", "check-v2"]);
});
