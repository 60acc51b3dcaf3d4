import type { Schema } from "./spec.ts";

/** A value that breaks its schema in one place. */
export interface Break {
  /** Where, as a JSON Pointer. */
  readonly pointer: string;
  readonly keyword: "type" | "enum" | "pattern" | "required" | "dependentRequired";
  readonly value: unknown;
}

type JsonObject = Readonly<Record<string, unknown>>;

const PLANTED = "planted fault";
const CANDIDATES: Readonly<Record<string, unknown>> = {
  object: { planted: true },
  array: [PLANTED],
  string: PLANTED,
  number: 7.5,
  boolean: true,
  null: null,
};

/** Every way to break a value in one place that its schema rules out: each member that is there, one place at a time. */
export function* breaksOf(schema: Schema, value: unknown, pointer = ""): Generator<Break> {
  const types = typesOf(schema);
  if (types === undefined) return;
  const other = Object.keys(CANDIDATES).find((type) => !types.has(type));
  if (other !== undefined) yield { pointer, keyword: "type", value: CANDIDATES[other] };
  if (schema.enum !== undefined) yield { pointer, keyword: "enum", value: PLANTED };
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(PLANTED)) yield { pointer, keyword: "pattern", value: PLANTED };

  const inner = onlyBranch(schema, value);
  if (inner === undefined) return;
  if (Array.isArray(value) && value.length > 0 && inner.items !== undefined) {
    for (const found of breaksOf(inner.items, value[0], `${pointer}/0`)) yield { ...found, value: value.with(0, found.value) };
  }
  if (isObject(value)) yield* memberBreaks(inner, value, pointer);
}

function* memberBreaks(schema: Schema, value: JsonObject, pointer: string): Generator<Break> {
  const { required = [], dependentRequired = {}, properties = {}, additionalProperties } = schema;
  const without = (name: string): JsonObject => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  const at = (name: string): string => `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

  for (const name of required.filter((name) => Object.hasOwn(value, name))) {
    yield { pointer: at(name), keyword: "required", value: without(name) };
  }
  for (const [name, needed] of Object.entries(dependentRequired)) {
    const present = Object.hasOwn(value, name) ? needed.filter((other) => Object.hasOwn(value, other) && !required.includes(other)) : [];
    for (const other of present) yield { pointer: at(other), keyword: "dependentRequired", value: without(other) };
  }
  for (const [name, member] of Object.entries(value)) {
    const declared = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (typeof declared !== "object") continue;
    for (const found of breaksOf(declared, member, at(name))) yield { ...found, value: { ...value, [name]: found.value } };
  }
}

/** The JSON types that a schema allows; undefined when it allows any. */
function typesOf({ type, anyOf }: Schema): ReadonlySet<string> | undefined {
  if (type !== undefined) return new Set([type].flat().map((name) => (name === "integer" ? "number" : name)));
  const branches = anyOf?.map(typesOf);
  if (branches === undefined || branches.includes(undefined)) return undefined;
  return new Set(branches.flatMap((branch) => [...(branch ?? [])]));
}

/** The schema that alone decides on a value: itself, or the one branch of its type. Of several, another may take what one refuses. */
function onlyBranch(schema: Schema, value: unknown): Schema | undefined {
  if (schema.anyOf === undefined) return schema;
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const fitting = schema.anyOf.filter((branch) => typesOf(branch)?.has(kind) !== false);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
