import { expect, test } from "vitest";
import { listOf } from "./index.ts";

const one = { ID: "event-1" };
const two = { ID: "event-2" };

test.each([
  ["a bare list", [one, two], [one, two]],
  ["an empty list", [], []],
  ["the object with a list", { items: [one, two], type: "array" }, [one, two]],
  ["the object with one item", { items: one, type: null }, [one]],
  ["the object with an empty list", { items: [] }, []],
  ["the object with null", { items: null, type: "array" }, []],
  ["the object with nothing", { items: undefined }, []],
  ["null", null, []],
])("%s gives its items", (_, data, expected) => {
  expect(listOf(data)).toEqual(expected);
});

test.each([
  ["an object without items", {}],
  ["an object with other members", { alerts: [one] }],
  ["text", "made-up"],
  ["a number", 3],
  ["no answer", undefined],
])("%s is no list: an alert is not lost silently", (_, data) => {
  expect(() => listOf(data as never)).toThrow(TypeError);
});

test("the list is a copy, and the message holds nothing of the answer", () => {
  const data = [one];
  listOf(data).pop();
  expect(data).toEqual([one]);
  expect(() => listOf({ secret: "made-up-name" } as never)).toThrow(/^The answer is neither a list nor an object with items$/);
});
