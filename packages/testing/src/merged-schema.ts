/** A JSON Schema, as far as it says how a value is made. */
export interface ValueSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly contentEncoding?: string;
  readonly items?: ValueSchema;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: ValueSchema | boolean;
  readonly allOf?: readonly ValueSchema[];
  readonly anyOf?: readonly ValueSchema[];
  readonly oneOf?: readonly ValueSchema[];
}

/** Gives a schema with what its reference and its `allOf` say written into one. Without `resolve`, references are taken for resolved. */
export function mergedSchema(given: ValueSchema, resolve: (schema: ValueSchema) => ValueSchema = (schema) => schema): ValueSchema {
  const { allOf = [], ...schema } = resolve(given);
  let all: ValueSchema = schema;
  for (const part of allOf) {
    const other = mergedSchema(part, resolve);
    const properties = joinedProperties(all.properties, other.properties);
    const required = [...(all.required ?? []), ...(other.required ?? [])];
    all = { ...all, ...other, required, ...(properties && { properties }) };
  }
  return all;
}

/** Gives the types that a schema stands for. One without a word on it is guessed from what else it says. */
export function typesOf(schema: ValueSchema): readonly string[] {
  const isObject = schema.properties || schema.additionalProperties !== undefined || schema.required?.length;
  return [schema.type ?? (isObject ? "object" : schema.items ? "array" : "string")].flat();
}

/** A member that both tell of is what both say. */
function joinedProperties(first: ValueSchema["properties"], second: ValueSchema["properties"]): ValueSchema["properties"] {
  if (!first || !second) return first ?? second;
  const both = Object.entries(first).filter(([name]) => Object.hasOwn(second, name));
  return { ...first, ...second, ...Object.fromEntries(both.map(([name, one]) => [name, { allOf: [one, second[name] as ValueSchema] }])) };
}
