import type { Schema, VendorSpec } from "../spec.ts";

/** A schema with the keywords that only drawing values reads. */
export interface Keywords extends Schema {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly contentEncoding?: string;
}

/** A schema with what its reference and its `allOf` say written into one. */
export function mergedSchema(spec: VendorSpec, given: Schema): Keywords {
  const { allOf = [], ...schema } = spec.resolve(given);
  let all: Keywords = schema;
  for (const part of allOf) {
    const other = mergedSchema(spec, part);
    const properties = joinedProperties(all.properties, other.properties);
    const required = [...(all.required ?? []), ...(other.required ?? [])];
    all = { ...all, ...other, required, ...(properties && { properties }) };
  }
  return all;
}

/** The type that a schema stands for. One without a word on it is guessed from what else it says. */
export function typesOf(schema: Keywords): readonly string[] {
  const isObject = schema.properties || schema.additionalProperties !== undefined || schema.required?.length;
  return [schema.type ?? (isObject ? "object" : schema.items ? "array" : "string")].flat();
}

/** A member that both tell of is what both say. */
function joinedProperties(first: Schema["properties"], second: Schema["properties"]): Schema["properties"] {
  if (!first || !second) return first ?? second;
  const both = Object.entries(first).filter(([name]) => Object.hasOwn(second, name));
  return { ...first, ...second, ...Object.fromEntries(both.map(([name, one]) => [name, { allOf: [one, second[name] as Schema] }])) };
}
