import { expect, test } from "vitest";
import { HeaderList } from "./header-list.ts";

test("a list reads and writes names in any case, and gives fetch a copy", () => {
  const list = new HeaderList({ accept: "*/*" });
  list.set("Authorization", "Bearer made-up");
  list.append("ACCEPT", "text/plain");
  const init = list.toInit();
  expect(init).toEqual({ accept: "*/*, text/plain", authorization: "Bearer made-up" });
  list.delete("accept");
  expect([list.get("Accept"), list.has("accept"), list.has("AUTHORIZATION"), init["accept"]]).toEqual([
    null,
    false,
    true,
    "*/*, text/plain",
  ]);
  expect(list.get("constructor")).toBeNull();
});

test.each([
  ["a line break", "x-key", "made-up\r\nx-other: 1"],
  ["a character beyond Latin-1", "x-key", "made-up\u2014"],
  ["a control character", "x-key", "made\u0000up"],
  ["a name with a space", "x key", "made-up"],
  ["a name with a line break", "x-key\n", "made-up"],
])("what a strategy gives with %s is refused, and not shown", (_, name, value) => {
  const list = new HeaderList({});
  let refused: unknown;
  try {
    list.set(name, value);
  } catch (error) {
    refused = error;
  }
  expect(refused).toMatchObject({ name: "ConfigurationError", option: "auth" });
  expect(String(refused)).not.toContain("made");
  expect(list.toInit()).toEqual({});
});

test("a value that was sent before is refused under a name that cannot be, and a name with another value", () => {
  const list = new HeaderList({});
  list.set("x-key", "made-up");
  expect(() => list.set("x-key\n", "made-up")).toThrow('Option "auth"');
  expect(() => list.set("x-key", "made-up\n")).toThrow('Option "auth"');
  expect(list.toInit()).toEqual({ "x-key": "made-up" });
});
