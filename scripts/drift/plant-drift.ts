import { lookUp } from "../generate/references.ts";
import { typesOf } from "../generate/schema-types.ts";
import type { Schema, Spec } from "../generate/spec.ts";

/** What is planted; the drift kinds of the same names are to be found. */
export type Planted = "unknown_member" | "unknown_value" | "missing_member" | "wrong_type" | "unsafe_integer";

/** A value with one fault in it, and where the fault is to be found. */
export interface Plant {
  readonly kind: Planted;
  readonly pointer: string;
  /** Whether an unknown word may be told: of a member that the spec names, and that neither is personal nor stands in what is. */
  readonly isTold: boolean;
  readonly value: unknown;
}

interface Place {
  readonly pointer: string;
  readonly isHidden: boolean;
  readonly isNamed: boolean;
}

/** The word that is planted where a schema lists others. */
export const WORD = "Made_up-word1";

/** Plants one fault at a time into a value, wherever its schema has a place for one. Reads the schema itself, not its shape. */
export function plantDrift(spec: Spec, schema: Schema, value: unknown): Plant[] {
  const plants: Plant[] = [];

  const visit = (value: unknown, schemas: readonly Schema[], { pointer, isHidden, isNamed }: Place, put: (value: unknown) => unknown) => {
    const every = schemas.flatMap((one) => branchesOf(spec, one, true));
    const certain = schemas.length === 1 ? schemas.flatMap((one) => branchesOf(spec, one, false)) : [];
    // A mark on a text does not hide the members of an object that may stand in its place.
    const isOther = (one: Schema) => typeof value === "object" && typesOf(one).includes("string");
    const hides = isHidden || every.some((one) => one["x-pii"] === true && !isOther(one));
    const plant = (kind: Planted, pointer: string, planted: unknown) =>
      plants.push({ kind, pointer, isTold: isNamed && !hides, value: put(planted) });
    if (every.length === 0 || every.some(isFree)) return;
    const types = every.flatMap(typesOf);
    const other = [true, "text", {}, []].find((one) => !types.includes(nameOf(one)));
    if (types.length > 0 && other !== undefined) plant("wrong_type", pointer, other);
    const isListed = schemas.every((schema) => branchesOf(spec, schema, true).some((one) => one.enum));
    if (typeof value === "string" && isListed) plant("unknown_value", pointer, WORD);
    if (typeof value === "number") plant("unsafe_integer", pointer, 2 ** 53 + 2);
    if (Array.isArray(value)) {
      const items = every.flatMap(({ items }) => (items === undefined ? [] : [items]));
      for (const [index, item] of value.entries()) {
        visit(item, items, { pointer: `${pointer}/*`, isHidden: hides, isNamed }, (planted) => put(value.with(index, planted)));
      }
    } else if (typeof value === "object" && value !== null) {
      const names = new Set(every.flatMap((one) => Object.keys(one.properties ?? {})));
      const isMap = every.some((one) => one.additionalProperties || one.patternProperties);
      if (names.size > 0 && !isMap) plant("unknown_member", `${pointer}/*`, { ...value, made_up_name: 1 });
      for (const name of certain.flatMap(({ required = [] }) => required)) {
        const { [name]: _, ...without } = value as Record<string, unknown>;
        plant("missing_member", `${pointer}/${name}`, without);
      }
      for (const [name, member] of Object.entries(value)) {
        const named = every.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? [properties[name] as Schema] : []));
        const maps = every.flatMap(({ additionalProperties: rest }) => (typeof rest === "object" ? [rest] : []));
        const below = { pointer: `${pointer}/${named.length > 0 ? name : "*"}`, isHidden: hides, isNamed: named.length > 0 };
        visit(member, named.length > 0 ? named : maps, below, (planted) => put({ ...value, [name]: planted }));
      }
    }
  };

  visit(value, [schema], { pointer: "", isHidden: false, isNamed: false }, (planted) => planted);
  return plants;
}

/** A schema, what it refers to, and its parts; with alternatives or without. */
function branchesOf(spec: Spec, schema: Schema, withAlternatives: boolean): Schema[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const parts = [
    ...($ref === undefined ? [] : [lookUp(spec, $ref) as Schema]),
    ...allOf,
    ...(withAlternatives ? [...anyOf, ...oneOf] : []),
  ];
  return [schema, ...parts.flatMap((part) => branchesOf(spec, part, withAlternatives))];
}

/** Whether a schema, or one of its alternatives, lets in whatever comes. */
function isFree(schema: Schema): boolean {
  const says = ["$ref", "type", "properties", "enum", "const", "allOf", "anyOf", "oneOf"];
  const isMap = typesOf(schema).includes("object") && schema.properties === undefined && typeof schema.additionalProperties !== "object";
  return isMap || !says.some((keyword) => keyword in schema);
}

function nameOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}
