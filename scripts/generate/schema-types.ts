import type { Schema } from "./spec.ts";

/** The types a schema names, as a list. */
export function typesOf(schema: Schema): string[] {
  return schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
}

/** An open enum: known values, and any other string. */
export interface OpenEnum {
  readonly values: readonly string[];
  readonly nullable: boolean;
}

/** Reads `anyOf: [{ enum: [...] }, { type: string }]`, with or without null; anything else is not an open enum. */
export function openEnum(schema: Schema): OpenEnum | undefined {
  const branches = schema.anyOf;
  if (branches === undefined || branches.length < 2) return undefined;
  const known = branches.filter((branch) => Array.isArray(branch.enum));
  const rest = branches.filter((branch) => !Array.isArray(branch.enum));
  const restTypes = rest.flatMap(typesOf);
  if (known.length !== 1 || rest.some((branch) => typesOf(branch).length === 0)) return undefined;
  if (!restTypes.includes("string") || restTypes.some((type) => type !== "string" && type !== "null")) return undefined;
  const values = known[0]?.enum ?? [];
  if (values.some((value) => typeof value !== "string" && value !== null)) return undefined;
  const nullable = restTypes.includes("null") || values.includes(null);
  const own = typesOf(schema);
  return {
    values: values.filter((value) => typeof value === "string"),
    nullable: nullable && (own.length === 0 || own.includes("null")),
  };
}

/** Whether a schema stands for bytes: OpenAPI 3.0's `format: binary`, or 3.1's schema that says nothing of a type. */
export function isBinary(schema: Schema | undefined): boolean {
  if (schema === undefined) return true;
  if (schema.format === "binary") return true;
  const says = ["$ref", "type", "properties", "items", "enum", "const", "allOf", "anyOf", "oneOf"];
  return !says.some((keyword) => keyword in schema);
}
