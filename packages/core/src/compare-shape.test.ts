import { expect, test } from "vitest";
import { compareShape } from "./compare-shape.ts";
import { collectFindings, type Drift } from "./drift-finding.ts";
import type { Shape, ShapeReference } from "./shape.ts";

function compare(value: unknown, shape: ShapeReference): Drift {
  const { note, all } = collectFindings();
  compareShape(value, shape, note);
  return all();
}

/** Each finding in a line: kind, pointer, details, count. */
function lines(value: unknown, shape: ShapeReference): string[] {
  return compare(value, shape).findings.map(({ kind, pointer, count, expected, found, value }) =>
    [kind, pointer, ...(found ? [`${found} for ${expected?.join("|")}`] : []), ...(value ? [value] : []), count].join(" "),
  );
}

const person: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    level: { types: "string null", values: ["low", "high"] },
    sex: { types: "string", values: ["f", "m"], pii: true },
    score: { types: "number" },
    visits: { types: "integer" },
    tags: { types: "array", items: { types: "string", values: ["vip"] } },
    friends: { types: "array", items: () => person },
    "a/b~c": { types: "boolean" },
    notes: { types: "object", rest: { types: "string" } },
    moods: { types: "object", rest: { types: "string", values: ["good"] } },
    home: { types: "object null", members: { kind: { types: "string", values: ["flat"] } }, pii: true },
    more: { types: "object" },
  },
  required: ["id", "a/b~c"],
};
const good = { id: "1", "a/b~c": true };

test("a value of its shape has no findings", () => {
  const value = {
    ...good,
    level: null,
    score: 1.5,
    visits: 2,
    tags: ["vip"],
    friends: [good],
    notes: { any: "x" },
    home: null,
    more: { x: [1] },
  };
  expect(compare(value, person)).toEqual({ findings: [], untold: 0 });
});

test.each([
  ["an unknown member, by its parent and a star", { ...good, surprise: 1, another: { deep: 1 } }, ["unknown_member /* 2"]],
  ["a missing member, by its own pointer", { id: "1" }, ["missing_member /a~1b~0c 1"]],
  ["an unknown word, told", { ...good, level: "medium" }, ["unknown_value /level medium 1"]],
  [
    "an unknown word in a list, told by each",
    { ...good, tags: ["new", "vip", "new", "old"] },
    ["unknown_value /tags/* new 2", "unknown_value /tags/* old 1"],
  ],
  ["null where it is not documented", { ...good, id: null }, ["wrong_type /id null for string 1"]],
  ["a number for a text", { ...good, level: 7 }, ["wrong_type /level integer for string|null 1"]],
  ["a fraction for an integer", { ...good, visits: 1.5 }, ["wrong_type /visits number for integer 1"]],
  ["a list for an object", { ...good, home: [] }, ["wrong_type /home array for object|null 1"]],
  ["a text for the whole", "text", ["wrong_type  string for object 1"]],
  ["an integer that lost digits", { ...good, visits: 2 ** 53 }, ["unsafe_integer /visits 1"]],
  ["a number without end", { ...good, score: Number.POSITIVE_INFINITY }, ["unsafe_integer /score 1"]],
  ["one that lost digits where anything may stand", { ...good, more: { deep: [-(2 ** 60)] } }, ["unsafe_integer /more/*/* 1"]],
  ["the same at several indexes, counted", { ...good, friends: [{ id: "2" }, good, { id: "3" }] }, ["missing_member /friends/*/a~1b~0c 2"]],
  ["a map's value, by a star", { ...good, notes: { "Ada Lovelace": 1 } }, ["wrong_type /notes/* integer for string 1"]],
])("%s", (_, value, expected) => {
  expect(lines(value, person)).toEqual(expected);
});

test.each([
  ["of a personal member", { sex: "Adelaide" }, "/sex"],
  ["below what is personal", { home: { kind: "Adelaide" } }, "/home/kind"],
  ["under a name that the spec does not have", { moods: { x: "Adelaide" } }, "/moods/*"],
  ["of two words", { level: "Ada Lovelace" }, "/level"],
  ["of digits", { level: "000" }, "/level"],
  ["of more than forty letters", { level: "a".repeat(41) }, "/level"],
  ["with an accent", { level: "Zoé" }, "/level"],
  ["that is empty", { level: "" }, "/level"],
])("an unknown value %s is found and not told", (_, members, pointer) => {
  expect(compare({ ...good, ...members }, person).findings).toEqual([{ kind: "unknown_value", pointer, count: 1 }]);
});

test("names of every prototype are members like any other", () => {
  const value = JSON.parse('{"id":"1","a/b~c":true,"__proto__":{"id":2},"constructor":1,"toString":1,"notes":{"__proto__":1}}');
  expect(lines(value, person)).toEqual(["unknown_member /* 3", "wrong_type /notes/* integer for string 1"]);
  const inherited: Shape = { types: "object", required: ["toString"], members: { ["__proto__"]: { types: "string" } } };
  expect(lines({}, inherited)).toEqual(["missing_member /toString 1"]);
  expect(lines(JSON.parse('{"__proto__":1,"toString":1}'), inherited)).toEqual([
    "wrong_type /__proto__ integer for string 1",
    "unknown_member /* 1",
  ]);
});

test("alternatives let in what any of them does, and want what all of them do", () => {
  const shape: Shape = {
    any: [
      { types: "object", members: { a: { types: "string" }, both: { types: "string" } }, required: ["a", "both"] },
      { types: "object", members: { b: { types: "string" }, both: { types: "integer" } }, required: ["b", "both"] },
      { types: "string" },
    ],
  };
  expect(lines({ a: "1", both: 1 }, shape)).toEqual([]);
  expect(lines("text", shape)).toEqual([]);
  expect(lines({ c: 1 }, shape)).toEqual(["missing_member /both 1", "unknown_member /* 1"]);
  expect(lines({ both: true }, shape)).toEqual(["wrong_type /both boolean for string|integer 1"]);
  expect(lines(1, shape)).toEqual(["wrong_type  integer for object|string 1"]);
});

test("a constant chooses the alternative, and nothing is chosen where none has it", () => {
  const constant = (value: unknown): Shape => ({ types: "string", values: [value], isConstant: true });
  const shape: Shape = {
    any: [
      { types: "object", members: { kind: constant("a"), one: {} }, required: ["kind", "one"] },
      { types: "object", members: { kind: () => constant("b"), two: {} }, required: ["kind", "two"] },
    ],
  };
  expect(lines({ kind: "a" }, shape)).toEqual(["missing_member /one 1"]);
  expect(lines({ kind: "b", one: 1 }, shape)).toEqual(["missing_member /two 1", "unknown_member /* 1"]);
  expect(lines({ kind: "c" }, shape)).toEqual(["unknown_value /kind c 1"]);
});

test("parts that hold together are one", () => {
  const base: Shape = { types: "object", members: { id: { types: "string" } }, required: ["id"] };
  const shape: Shape = { all: [() => base, { types: "object", members: { more: { types: "string" } }, required: ["more"] }], pii: true };
  expect(lines({ id: "1", more: "2" }, shape)).toEqual([]);
  expect(lines({ other: 1 }, shape)).toEqual(["missing_member /id 1", "missing_member /more 1", "unknown_member /* 1"]);
});

test("a shape that holds itself is followed as deep as the value goes, to a limit that is told", () => {
  const nest = (depth: number): unknown => (depth === 0 ? { id: 1, "a/b~c": true } : { ...good, friends: [nest(depth - 1)] });
  expect(lines(nest(20), person)).toEqual([`wrong_type ${"/friends/*".repeat(20)}/id integer for string 1`]);
  expect(lines(nest(40), person)).toEqual(["unchecked  1"]);
  const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
  expect(lines({ ...good, more: { deep } }, person)).toEqual(["unchecked  1"]);
});

test("a huge list is looked at to a limit that is told", () => {
  const friends = Array.from({ length: 300_000 }, () => ({ id: 1, "a/b~c": true }));
  const [first, second, ...more] = compare({ ...good, friends }, person).findings;
  expect([first, second?.kind, more]).toEqual([
    { kind: "wrong_type", pointer: "/friends/*/id", expected: ["string"], found: "integer", count: expect.any(Number) },
    "unchecked",
    [],
  ]);
  expect(first?.count).toBeGreaterThan(10_000);
  expect(first?.count).toBeLessThan(100_000);
});

test("a hundred findings are told, and the rest is counted", () => {
  const { findings, untold } = compare({ ...good, tags: Array.from({ length: 250 }, (_, index) => `word${index}`) }, person);
  expect([findings.length, untold]).toEqual([100, 150]);
  expect(compare({ ...good, ...Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`n${index}`, 1])) }, person)).toEqual({
    findings: [{ kind: "unknown_member", pointer: "/*", count: 500 }],
    untold: 0,
  });
});
