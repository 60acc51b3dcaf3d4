import { bodyKind, requestKind } from "./media-type.ts";
import { resolve } from "./references.ts";
import { isBinary, openEnum, typesOf } from "./schema-types.ts";
import type { MediaType, OperationObject, Parameter, RequestBody, ResponseObject, Schema, Spec } from "./spec.ts";

/** What a marked schema prints as: the name of a type of core, a date, or an open enum. */
export type TypeMark =
  | { readonly name: "BinaryBody" | "FilePart" | "Download" }
  | { readonly date: true; readonly nullable: boolean }
  | { readonly values: readonly string[]; readonly nullable: boolean };

/** The keyword under which a schema of the copy carries its mark. */
export const markKeyword = "x-type-mark";

/**
 * Copies a spec and marks each schema whose type openapi-typescript cannot know: open enums, which it would widen to
 * `string`, and bytes, whose type depends on where they travel.
 */
export function markTypes(original: Spec): Spec {
  const spec = structuredClone(original);
  markOpenEnums(spec);
  for (const item of Object.values(spec.paths ?? {})) {
    for (const parameter of item.parameters ?? []) markDate(resolve<Parameter>(spec, parameter));
    for (const [key, value] of Object.entries(item)) {
      if (key !== "parameters" && typeof value === "object") markOperation(spec, value as OperationObject);
    }
  }
  return spec;
}

function markOperation(spec: Spec, operation: OperationObject): void {
  for (const parameter of operation.parameters ?? []) markDate(resolve<Parameter>(spec, parameter));
  const body = operation.requestBody && resolve<RequestBody>(spec, operation.requestBody);
  for (const [type, media] of Object.entries(body?.content ?? {})) {
    const kind = requestKind(type);
    if (kind === "multipart") markFiles(spec, media.schema);
    if (kind === "binary") markWhole(spec, media, "BinaryBody");
  }
  for (const response of Object.values(operation.responses ?? {})) {
    for (const [type, media] of Object.entries(resolve<ResponseObject>(spec, response).content ?? {})) {
      if (bodyKind(type) === "binary") markWhole(spec, media, "Download");
    }
  }
}

function markWhole(spec: Spec, media: MediaType, name: "BinaryBody" | "Download"): void {
  media.schema ??= {};
  const schema = resolve<Schema>(spec, media.schema);
  if (isBinary(schema) || markKeyword in schema) setMark(schema, { name });
}

function markFiles(spec: Spec, form: Schema | undefined): void {
  if (form === undefined) return;
  const schema = resolve<Schema>(spec, form);
  for (const branch of schema.allOf ?? []) markFiles(spec, branch);
  for (const property of Object.values(schema.properties ?? {})) {
    for (const part of [property, property.items]) {
      const found = part && resolve<Schema>(spec, part);
      if (found && (isBinary(found) || markKeyword in found)) setMark(found, { name: "FilePart" });
    }
  }
}

/** A `Date` may be given where a query parameter has a date's format: core writes it as the spec says. */
function markDate(parameter: Parameter): void {
  const schema = parameter.schema;
  if (parameter.in !== "query" || schema === undefined) return;
  for (const one of [schema, schema.items]) {
    if (one?.format !== "date" && one?.format !== "date-time") continue;
    setMark(one, { date: true, nullable: typesOf(one).includes("null") });
  }
}

function markOpenEnums(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const child of Object.values(value)) markOpenEnums(child);
  const found = Array.isArray(value) ? undefined : openEnum(value as Schema);
  if (found === undefined) return;
  setMark(value as Schema, found);
  delete (value as Schema).anyOf;
}

function setMark(schema: Schema, mark: TypeMark): void {
  const before = schema[markKeyword];
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(mark)) {
    throw new Error(`one schema is used both as ${JSON.stringify(before)} and as ${JSON.stringify(mark)}: give each use its own`);
  }
  schema[markKeyword] = mark;
  schema.type = "string"; // openapi-typescript asks its transform hook only about schemas with a type
}
