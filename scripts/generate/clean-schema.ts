import { openEnum } from "./schema-types.ts";
import type { Schema } from "./spec.ts";

/** Keywords that say nothing about validity. Any other unknown one is left, so that ajv's strict mode reports it. */
const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
  "$comment",
  "contentMediaType",
  "contentEncoding",
]);
const schemaMaps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const schemaLists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const schemas = new Set([
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contains",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
]);

/** The id under which a component schema is known to the compiler. */
export function schemaId(component: string): string {
  return `component:${component}`;
}

/** Copies a schema without annotations, with open enums as strings, and with references turned into the compiler's ids. */
export function cleanSchema(schema: Schema): Schema {
  if (typeof schema !== "object" || schema === null) return schema;
  const open = openEnum(schema);
  const clean: Schema = open === undefined ? {} : { type: open.nullable ? ["string", "null"] : "string" };
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith("x-") || annotations.has(keyword)) continue;
    if (open !== undefined && (keyword === "anyOf" || keyword === "type")) continue;
    clean[keyword] = cleanKeyword(keyword, value);
  }
  // With a discriminator the compiler looks at objects only, and would let anything else pass.
  if (clean["discriminator"] !== undefined) clean.type ??= "object";
  return clean;
}

function cleanKeyword(keyword: string, value: unknown): unknown {
  // The compiler finds the variants by their constants; a mapping would tell it nothing new, and is not among what it takes.
  if (keyword === "discriminator") return { propertyName: (value as { propertyName: string }).propertyName };
  if (keyword === "$ref") return schemaId(/^#\/components\/schemas\/([^/]+)$/.exec(String(value))?.[1] ?? unknownReference(value));
  if (schemaLists.has(keyword)) return (value as Schema[]).map(cleanSchema);
  if (schemas.has(keyword)) return cleanSchema(value as Schema);
  if (!schemaMaps.has(keyword)) return value;
  return Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([name, schema]) => [name, cleanSchema(schema)]));
}

function unknownReference(value: unknown): never {
  throw new Error(`${String(value)}: a schema may refer to #/components/schemas only`);
}
