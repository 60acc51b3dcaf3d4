import type { Reference, Schema, Spec } from "./spec.ts";

/** Follows local references until something that is not one. */
export function resolve<T extends object>(spec: Spec, value: T | Reference): T {
  let current: unknown = value;
  for (let steps = 0; isReference(current); steps += 1) {
    if (steps > 20) throw new Error(`${(value as Reference).$ref} refers to itself`);
    current = lookUp(spec, current.$ref);
  }
  return current as T;
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && typeof (value as Reference).$ref === "string";
}

/** What a local reference points to. */
export function lookUp(spec: Spec, reference: string): unknown {
  if (!reference.startsWith("#/")) throw new Error(`${reference}: only references inside the file are read`);
  let current: unknown = spec;
  for (const part of reference.slice(2).split("/")) {
    const name = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    current =
      typeof current === "object" && current !== null && Object.hasOwn(current, name)
        ? (current as Record<string, unknown>)[name]
        : undefined;
  }
  if (current === undefined) throw new Error(`${reference} points to nothing`);
  return current;
}

/** The name of a component schema that a schema is nothing but a reference to. */
export function componentName(schema: Schema | undefined): string | undefined {
  const match = /^#\/components\/schemas\/([^/]+)$/.exec(schema?.$ref ?? "");
  return match?.[1];
}
