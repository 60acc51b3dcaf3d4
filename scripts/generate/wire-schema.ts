import { resolve } from "./references.ts";
import { openEnum, typesOf } from "./schema-types.ts";
import type { Schema, Spec } from "./spec.ts";
import { textLimits } from "./text-limits.ts";

const patterns: Record<string, string> = {
  integer: "-?\\d+",
  number: "-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?",
  boolean: "true|false",
  null: "null",
};

/**
 * Turns the schema of a parameter or form field into that of its text on the wire: numbers and booleans become strings
 * of their form and within their limits, an array a list of texts, of which a single one may come bare.
 */
export function wireSchema(spec: Spec, written: Schema, depth = 0): Schema {
  if (depth > 8) throw new Error(`${written.$ref ?? "a parameter"}: a parameter cannot nest this deep`);
  const schema = resolve<Schema>(spec, written);
  const open = openEnum(schema);
  if (open !== undefined) return { type: "string" };
  const inside = (part: Schema) => wireSchema(spec, part, depth + 1);
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const branches = schema[keyword];
    // What oneOf tells apart by type may look alike as text.
    if (branches !== undefined) return { [keyword === "oneOf" ? "anyOf" : keyword]: branches.map(inside) };
  }
  if (schema.const !== undefined) return { const: String(schema.const) };
  if (schema.enum !== undefined) return { enum: [...new Set(schema.enum.map(String))] };
  const types = typesOf(schema);
  if (types.includes("array")) return wireList(schema, inside(schema.items ?? {}));
  if (types.includes("object")) return wireObject(schema, inside);
  return wireScalar(schema, types);
}

function wireList(schema: Schema, item: Schema): Schema {
  const limits = pick(schema, ["minItems", "maxItems", "uniqueItems"]);
  const list: Schema = { type: "array", items: item, ...limits };
  return Number(schema["minItems"] ?? 0) > 1 ? list : { anyOf: [list, item] };
}

function wireObject(schema: Schema, inside: (part: Schema) => Schema): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inside(part)]);
  const rest = schema.additionalProperties;
  return {
    type: "object",
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...pick(schema, ["required", "minProperties", "maxProperties"]),
    ...(rest !== undefined && { additionalProperties: typeof rest === "object" ? inside(rest) : rest }),
  };
}

function wireScalar(schema: Schema, types: readonly string[]): Schema {
  if (types.length === 0) return {};
  if (types.includes("string")) {
    const limits = types.includes("null") ? {} : pick(schema, ["minLength", "maxLength", "pattern", "format"]);
    return { type: "string", ...limits };
  }
  return { type: "string", pattern: `^(${types.map((type) => patterns[type]).join("|")})$`, ...textLimits(schema) };
}

function pick(schema: Schema, keywords: readonly string[]): Schema {
  return Object.fromEntries(keywords.filter((keyword) => keyword in schema).map((keyword) => [keyword, schema[keyword]]));
}
