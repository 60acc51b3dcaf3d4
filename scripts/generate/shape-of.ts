import { openEnum, typesOf } from "./schema-types.ts";
import type { Schema } from "./spec.ts";

/** A shape as plain data for printing: what refers to a component stands as whatever `refer` gives. */
export type PlannedShape = Readonly<Record<string, unknown>>;

/** Keywords whose conditions no shape can say; a spec whose answers use one stops generation, so that nothing is called drift by mistake. */
const unsaid = ["if", "then", "else", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems"];

/** Turns a schema into the shape that answers are compared with: form, documented names and values, and what is personal. */
export function shapeOf(schema: Schema, refer: (reference: string) => unknown): unknown {
  const found = unsaid.find((keyword) => keyword in schema);
  if (found !== undefined) throw new Error(`an answer's schema uses ${found}, which a shape cannot say`);
  const inside = (part: Schema): unknown => shapeOf(part, refer);
  const { $ref } = schema;
  const shape: PlannedShape = { ...formOf(schema), ...partsOf(schema, inside), ...(schema["x-pii"] === true && { pii: true }) };
  if ($ref === undefined) return shape;
  const all = [refer($ref), ...((shape["all"] as unknown[] | undefined) ?? [])];
  return Object.keys(shape).length === 0 ? all[0] : { ...shape, all };
}

/** The types and values of a schema; those of an open enum are what it lists, though it lets in every string. */
function formOf(schema: Schema): PlannedShape {
  const open = openEnum(schema);
  if (open !== undefined) return { types: open.nullable ? "string null" : "string", values: open.values };
  const values = schema.const !== undefined ? [schema.const] : schema.enum;
  const types = typesOf(schema).length > 0 ? typesOf(schema) : [...new Set((values ?? []).map(typeOfValue))];
  return {
    ...(types.length > 0 && { types: types.join(" ") }),
    ...(values && { values: values.filter((value) => value !== null) }),
    ...(schema.const !== undefined && { isConstant: true }),
  };
}

function typeOfValue(value: unknown): string {
  return value === null ? "null" : typeof value;
}

function partsOf(schema: Schema, inside: (part: Schema) => unknown): PlannedShape {
  const { properties, required, additionalProperties, patternProperties, items, prefixItems, allOf, anyOf, oneOf } = schema;
  const rest = [...Object.values(patternProperties ?? {}), ...(additionalProperties ? [asSchema(additionalProperties)] : [])];
  const listed = [...(prefixItems ?? []), ...(items === undefined ? [] : [items])];
  const choices = openEnum(schema) ? [] : [anyOf, oneOf].filter((branches) => branches !== undefined);
  const all = [...(allOf ?? []).map(inside), ...choices.slice(1).map((branches) => ({ any: branches.map(inside) }))];
  return {
    ...(properties && { members: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inside(part)])) }),
    ...(required && required.length > 0 && { required }),
    ...(rest.length > 0 && { rest: either(rest.map(inside)) }),
    ...(listed.length > 0 && { items: either(listed.map(inside)) }),
    ...(all.length > 0 && { all }),
    ...(choices[0] && { any: choices[0].map(inside) }),
  };
}

/** `true` lets in anything: where a schema says so in words, no name is unknown. */
function asSchema(schema: Schema | true): Schema {
  return schema === true ? {} : schema;
}

function either(shapes: readonly unknown[]): unknown {
  return shapes.length === 1 ? shapes[0] : { any: shapes };
}
