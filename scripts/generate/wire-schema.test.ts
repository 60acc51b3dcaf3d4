import { expect, test } from "vitest";
import type { Schema } from "./spec.ts";
import { wireSchema } from "./wire-schema.ts";

const wire = (schema: Schema): Schema => wireSchema({ openapi: "3.1.1" }, schema);

test("numbers and booleans become strings of their form", () => {
  expect(wire({ type: "integer" })).toEqual({ type: "string", pattern: "^(-?\\d+)$" });
  expect(wire({ type: "boolean" })).toEqual({ type: "string", pattern: "^(true|false)$" });
  expect(wire({ type: ["integer", "null"] })).toEqual({ type: "string", pattern: "^(-?\\d+|null)$" });
  expect(wire({ enum: [1, true, "a"] })).toEqual({ enum: ["1", "true", "a"] });
});

test("a number's limits hold for its text", () => {
  expect(wire({ type: "integer", minimum: 1, exclusiveMaximum: 9 })).toEqual({
    type: "string",
    pattern: "^(-?\\d+)$",
    textMinimum: 1,
    textExclusiveMaximum: 9,
  });
});

test("a string keeps its limits, unless null may be written in its place", () => {
  expect(wire({ type: "string", minLength: 1, format: "date" })).toEqual({ type: "string", minLength: 1, format: "date" });
  expect(wire({ type: ["string", "null"], format: "date" })).toEqual({ type: "string" });
});

test("an array takes a list or one bare value", () => {
  const item = { type: "string", pattern: "^(-?\\d+)$" };
  expect(wire({ type: "array", items: { type: "integer" } })).toEqual({ anyOf: [{ type: "array", items: item }, item] });
});
