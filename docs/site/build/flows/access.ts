import { resolve } from "../../../../scripts/generate/references.ts";
import { typesOf } from "../../../../scripts/generate/schema-types.ts";
import type { Schema, Spec } from "../../../../scripts/generate/spec.ts";

/** How a value is reached in TypeScript from the object that it is in. */
export interface Access {
  /** What follows the object's name. */
  readonly code: string;
  /** Whether the types allow that nothing is there, or null. */
  readonly isMaybe: boolean;
  readonly schema: Schema | undefined;
  /** The members that only some of the possible answers have: TypeScript wants to be told that they are there. */
  readonly narrow: readonly { readonly code: string; readonly key: string }[];
}

/** Reaches the value under keys, with `?.` just where the spec allows that the value before it is missing. */
export function accessOf(spec: Spec, from: Schema | undefined, keys: readonly string[], isFromMaybe = false): Access {
  let at: Access = { code: "", isMaybe: isFromMaybe, schema: from, narrow: [] };
  let isHereMaybe = isFromMaybe;
  for (const key of keys) {
    const step = stepInto(spec, at.schema, key);
    const name = /^\d+$/.test(key) ? `[${key}]` : /^[A-Za-z_$][\w$]*$/.test(key) ? key : `[${JSON.stringify(key)}]`;
    const sign = isHereMaybe ? "?." : name.startsWith("[") ? "" : ".";
    isHereMaybe = step.isMaybe;
    const narrow = step.isElsewhere ? [...at.narrow, { code: at.code, key }] : at.narrow;
    at = { code: `${at.code}${sign}${name}`, isMaybe: at.isMaybe || step.isMaybe, schema: step.schema, narrow };
  }
  return at;
}

interface Into {
  readonly schema: Schema | undefined;
  readonly isMaybe: boolean;
  /** Whether another of the possible objects lacks it. */
  readonly isElsewhere?: boolean;
}

function stepInto(spec: Spec, from: Schema | undefined, key: string): Into {
  const branches = branchesOf(spec, from);
  const objects = branches.filter(({ properties }) => properties !== undefined);
  const known = objects.filter(({ properties = {} }) => Object.hasOwn(properties, key));
  const [first] = known;
  if (first !== undefined) {
    const isOptional = ({ required, properties }: Schema): boolean =>
      required?.includes(key) !== true || isNullable(spec, properties?.[key]);
    return { schema: first.properties?.[key], isMaybe: known.some(isOptional), isElsewhere: known.length < objects.length };
  }
  const list = branches.find(({ items }) => items !== undefined);
  if (/^\d+$/.test(key) && list !== undefined) return { schema: list.items, isMaybe: true };
  const [map] = branches.flatMap(({ additionalProperties }) => (typeof additionalProperties === "object" ? [additionalProperties] : []));
  return { schema: map, isMaybe: true };
}

/** The schemas that a value may be of, with references followed and `allOf` joined. */
export function branchesOf(spec: Spec, schema: Schema | undefined): readonly Schema[] {
  if (schema === undefined) return [];
  const here = resolve<Schema>(spec, schema);
  const parts = here.allOf?.map((part) => branchesOf(spec, part)[0] ?? {});
  const joined: Schema = parts === undefined ? here : { ...here, ...joinParts([here, ...parts]) };
  return [joined, ...[...(here.anyOf ?? []), ...(here.oneOf ?? [])].flatMap((branch) => branchesOf(spec, branch))];
}

function joinParts(parts: readonly Schema[]): Pick<Schema, "properties" | "required"> {
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Record<string, Schema>,
    required: parts.flatMap(({ required = [] }) => required),
  };
}

function isNullable(spec: Spec, schema: Schema | undefined): boolean {
  return branchesOf(spec, schema).some((branch) => typesOf(branch).includes("null") || branch.enum?.includes(null) === true);
}
