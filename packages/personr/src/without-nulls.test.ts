import { expect, expectTypeOf, test } from "vitest";
import { type AmlRecord, type OwnershipInsight, withoutNulls } from "./index.ts";

test("the text that stands for nothing becomes null, wherever it is", () => {
  const owner = { name: "ANA SILVA", uboType: "Individual", applicantId: "null", inputtedPosition: "null", shares: ["250", "null"] };
  expect(withoutNulls(owner)).toEqual({ ...owner, applicantId: null, inputtedPosition: null, shares: ["250"] });
  expect(withoutNulls({ deep: [{ at: "null" }] })).toEqual({ deep: [{ at: null }] });
});

test("a list that holds nothing becomes empty, and keeps what it holds", () => {
  expect(withoutNulls({ alias: [null], name: ["Kiwi Goods Ltd", null, "Kiwi"], gone: null })).toEqual({
    alias: [],
    name: ["Kiwi Goods Ltd", "Kiwi"],
    gone: null,
  });
});

test.each([["NULL"], ["Null"], [" null"], ["nullify"], [""], [0], [false], [null], [undefined]])("%j stays as it is", (value) => {
  expect(withoutNulls({ value })).toEqual({ value });
});

test("nothing is changed in place, and a hostile name stays a member", () => {
  const given = Object.freeze({ alias: Object.freeze([null]), name: "null" });
  withoutNulls(given);
  expect(given).toEqual({ alias: [null], name: "null" });
  const copied = withoutNulls(JSON.parse('{"__proto__":{"polluted":"null"}}')) as object;
  expect([Object.keys(copied), "polluted" in copied]).toEqual([["__proto__"], false]);
});

test("types say that any text may turn out to be nothing, and that lists hold none", () => {
  const owner = withoutNulls({} as OwnershipInsight);
  expectTypeOf(owner).not.toBeAny();
  expectTypeOf(owner.name).toEqualTypeOf<string | null>();
  expectTypeOf(owner.shareClass).toEqualTypeOf<string[] | null | undefined>();
  expectTypeOf(withoutNulls({} as AmlRecord).alias).toEqualTypeOf<string[] | null | undefined>();
  // @ts-expect-error It may be null.
  const name: () => string = () => owner.name;
  expect(name()).toBeUndefined();
});
