import { expect, test } from "vitest";
import { redact, redactor } from "./redact.ts";

test("pointers that were read once serve many bodies", () => {
  const hide = redactor(["/id", "/items/*/kind"]);
  expect(hide({ id: "a", items: [{ kind: "x", name: "Ada" }] })).toEqual({ id: "a", items: [{ kind: "x", "[redacted]": "[redacted]" }] });
  expect(hide({ id: null, items: [] })).toEqual({ id: null, items: [] });
  expect(hide(["Ada"])).toBe("[redacted]");
});

test("a text that is no pointer shows nothing, the empty one the whole value", () => {
  expect(redact("Ada", ["name"])).toBe("[redacted]");
  expect(redact("Ada", [""])).toBe("Ada");
});

test("an object in the place of a value, and a value in the place of an object, are not shown", () => {
  expect(redact({ id: { name: "Ada" }, who: "Ada" }, ["/id", "/who/id"])).toEqual({
    id: { "[redacted]": "[redacted]" },
    who: "[redacted]",
  });
});

test("a name is told from what a pointer makes of it", () => {
  const body = { "a/b": 1, "~1": 2, "~": 3, "*": 4 };
  expect(redact(body, ["/a~1b", "/~1", "/~0"])).toEqual({ "a/b": 1, "~": 3, "[redacted]": "[redacted]" });
  expect(redact(body, ["/*"])).toEqual({ "[redacted]": "[redacted]" });
});

test("a member named __proto__ is one like any other", () => {
  const body = JSON.parse('{"__proto__":{"id":"a"}}') as object;
  const shown = redact(body, ["/__proto__/id"]) as object;
  expect(JSON.stringify(shown)).toBe('{"__proto__":{"id":"a"}}');
  expect(Object.getPrototypeOf(shown)).toBe(Object.prototype);
});
