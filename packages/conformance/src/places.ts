import type { Operation } from "./needs.ts";
import { sampleSuccess } from "./samples.ts";
import type { Schema, VendorSpec } from "./spec.ts";
import type { Vendor } from "./vendor.ts";

/** One value inside an example, with all that its spec says of it. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly schemas: readonly Schema[];
  /** Whether an object has to have it. */
  readonly isRequired: boolean;
}

/** Every value inside an example, the example itself not counted. */
export function placesOf(spec: VendorSpec, schema: Schema, example: unknown): readonly Place[] {
  return inside(spec, together(spec, [schema]), example, []);
}

/** A copy of an example with other values at some places; `undefined` takes them away. */
export function changed(example: unknown, places: readonly Place[], to: unknown): unknown {
  const copy = structuredClone(example);
  for (const { path } of places) {
    const name = path.at(-1) as string;
    const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], copy);
    // A place may be gone with one that held it.
    if (typeof parent !== "object" || parent === null) continue;
    if (to === undefined) delete (parent as Record<string, unknown>)[name];
    else (parent as Record<string, unknown>)[name] = to;
  }
  return copy;
}

function inside(spec: VendorSpec, schemas: readonly Schema[], value: unknown, path: Place["path"]): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const step = Array.isArray(value) ? Number(name) : name;
    const given = schemas.flatMap(({ items, properties }) => (Array.isArray(value) ? items : properties?.[name]) ?? []);
    const place: Place = {
      path: [...path, step],
      value: child,
      schemas: together(spec, given),
      isRequired: Array.isArray(value) || schemas.some(({ required }) => required?.includes(name)),
    };
    return [place, ...inside(spec, place.schemas, child, place.path)];
  });
}

/** Schemas with what they are composed of. */
function together(spec: VendorSpec, schemas: readonly Schema[]): readonly Schema[] {
  return schemas.flatMap((given) => {
    const schema = spec.resolve(given);
    const { allOf = [], anyOf = [], oneOf = [] } = schema;
    return [schema, ...together(spec, [...allOf, ...anyOf, ...oneOf])];
  });
}

/** The values inside the example of an operation's success. */
export function answerPlaces({ spec }: Vendor, { inSpec }: Operation): readonly Place[] {
  const { status, body } = sampleSuccess(inSpec);
  const schema = inSpec.answers[`${status}`]?.["application/json"]?.schema ?? {};
  return placesOf(spec, schema, JSON.parse(String(body)));
}

export function isInteger({ value }: Place): boolean {
  return Number.isInteger(value);
}
