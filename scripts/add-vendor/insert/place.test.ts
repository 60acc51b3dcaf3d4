import { expect, test } from "vitest";
import { Refusal } from "../refusal.ts";
import { insertAfterLast, insertBeforeFirst, insertByPath } from "./place.ts";

test("text goes behind the last match, and before the first", () => {
  expect(insertAfterLast("f", "a1 a2 b", /a\d/g, "!")).toBe("a1 a2! b");
  expect(insertBeforeFirst("f", "b a1 a2", /a\d/, "!")).toBe("b !a1 a2");
});

test("where there is no match, the file is named and nothing is put anywhere", () => {
  expect(() => insertAfterLast("README.md", "b", /a/g, "!")).toThrow(Refusal);
  expect(() => insertBeforeFirst("README.md", "b", /a/, "!")).toThrow("README.md");
  expect(() => insertByPath("index.ts", "b", 'export { a } from "./a.ts";')).toThrow("index.ts");
});

test.each([
  ["./a.ts", 1],
  ["./c.ts", 2],
  ["./e.ts", 3],
])("a line from %s stands in the order of paths", (path, at) => {
  const text = ['import { z } from "zod";', 'import { b } from "./b.ts";', 'import { d } from "./d.ts";', "", "b(d);"].join("\n");
  const line = `import { x } from "${path}";`;
  expect(insertByPath("f", text, line).split("\n").indexOf(line)).toBe(at);
});
