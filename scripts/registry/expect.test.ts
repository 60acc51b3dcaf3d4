import { expect, test } from "vitest";
import { expectMoves, expectRefusal, expectSame } from "./expect.ts";

test("what differs is said, with what was wanted", () => {
  expect(() => expectSame("versions", ["0.1.0"], ["0.1.0"])).not.toThrow();
  expect(() => expectSame("versions", ["0.1.0"], ["0.1.1"])).toThrow("versions: 0.1.0; it should be 0.1.1");
  expect(() => expectSame("versions", [], ["0.1.1"])).toThrow("versions: none; it should be 0.1.1");
});

test("a package that is not in the registry, one that moved and should not, and one that should have and did not, are errors", () => {
  const names = ["auth", "core"];
  const before = new Map(names.map((name) => [name, "0.1.0"]));
  const after = new Map([...before, ["auth", "0.1.1"]] as const);
  expect(() => expectMoves(names, before, after, ["auth"])).not.toThrow();
  expect(() => expectMoves(names, before, after, [])).toThrow("packages that moved: auth; it should be none");
  expect(() => expectMoves(names, before, after, names)).toThrow("it should be auth, core");
  expect(() => expectMoves(names, before, new Map([["auth", "0.1.1"]]), ["auth"])).toThrow("packages in the registry: auth");
});

test("a refusal is one for its reason alone", () => {
  const fail = (): never => {
    throw new Error("no identity");
  };
  expect(expectRefusal("it", /identity/, fail)).toBe("no identity");
  expect(() => expectRefusal("it", /provenance/, fail)).toThrow("no identity");
  expect(() => expectRefusal("it", /identity/, () => "done")).toThrow("it was not refused");
});
