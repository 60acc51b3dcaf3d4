import { collectPointers } from "./collect-pointers.ts";
import { bodyKind, requestKind } from "./media-type.ts";
import type { Media, Operation } from "./read-operations.ts";
import { lookUp } from "./references.ts";
import { typesOf } from "./schema-types.ts";
import type { Parameter, Schema, Spec } from "./spec.ts";

/** What of an operation's traffic may be shown: parameters by name, bodies by JSON Pointer. */
export interface AllowList {
  readonly path?: readonly string[];
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  readonly request?: readonly string[];
  readonly responses: Readonly<Record<string, readonly string[]>>;
}

/** Lists what may be shown of each operation: what the spec declares and does not mark `x-pii`. */
export function buildAllowList(spec: Spec, operations: readonly Operation[]): Record<string, AllowList> {
  return Object.fromEntries(operations.map((operation) => [operation.id, allow(spec, operation)]));
}

function allow(spec: Spec, operation: Operation): AllowList {
  const request = (operation.body?.media ?? []).filter((media) => requestKind(media.type) !== "binary");
  return {
    ...section("path", names(spec, operation, "path")),
    ...section("query", names(spec, operation, "query")),
    ...section("header", names(spec, operation, "header")),
    ...section("request", pointers(spec, request)),
    responses: Object.fromEntries(
      operation.responses.map((answer) => [
        answer.status,
        pointers(
          spec,
          answer.media.filter((media) => bodyKind(media.type) !== "binary"),
        ),
      ]),
    ),
  };
}

function section(name: string, list: readonly string[]): Record<string, readonly string[]> {
  return list.length === 0 ? {} : { [name]: list };
}

function pointers(spec: Spec, media: readonly Media[]): string[] {
  return collectPointers(
    spec,
    media.flatMap((one) => (one.schema === undefined ? [] : [one.schema])),
  );
}

function names(spec: Spec, operation: Operation, location: Parameter["in"]): string[] {
  const here = operation.parameters.filter((parameter) => parameter.in === location);
  return here.filter((parameter) => mayShow(spec, parameter)).map((parameter) => parameter.name);
}

/** A parameter is shown whole or not at all, so everything in it must be declared and none of it personal. */
function mayShow(spec: Spec, parameter: Parameter): boolean {
  if (parameter["x-pii"] === true || parameter.schema === undefined) return false;
  return isHarmless(spec, parameter.schema, 0);
}

function isHarmless(spec: Spec, schema: Schema, depth: number): boolean {
  if (depth > 8 || schema["x-pii"] === true) return false;
  const inside = (part: Schema) => isHarmless(spec, part, depth + 1);
  if (schema.$ref !== undefined) return inside(lookUp(spec, schema.$ref) as Schema);
  const branches = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (!branches.every(inside)) return false;
  const types = typesOf(schema);
  if (types.includes("array")) return schema.items !== undefined && inside(schema.items);
  if (types.includes("object")) return schema.additionalProperties === false && Object.values(schema.properties ?? {}).every(inside);
  return types.length > 0 || schema.enum !== undefined || schema.const !== undefined || branches.length > 0;
}
