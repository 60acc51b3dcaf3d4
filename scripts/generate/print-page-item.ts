import { bodyKind } from "./media-type.ts";
import { isSuccess } from "./print-result.ts";
import type { Media, Operation } from "./read-operations.ts";
import { componentName, resolve } from "./references.ts";
import { typesOf } from "./schema-types.ts";
import type { Schema, Spec } from "./spec.ts";

/** Prints the type of one item of a paged operation, as an indexed access that leads to it from the answer's schema. */
export function printPageItem(spec: Spec, operation: Operation, items: string): string {
  const answer = operation.responses.find((one) => isSuccess(one.status));
  const media = answer?.media.find((one) => bodyKind(one.type) === "json");
  if (answer === undefined || media?.schema === undefined) throw new Error(`${operation.id}: x-pagination needs a success with JSON`);
  if (items !== "" && !items.startsWith("/")) throw new Error(`${operation.id}: x-pagination.items must be a JSON Pointer`);
  const page = answer.errorWhen === undefined ? media.schema : successSchema(media.schema);
  let type = rootType(operation, answer.status, { ...media, schema: page });
  let schema = resolve<Schema>(spec, page);
  for (const name of items.split("/").slice(1).map(unescapeName)) {
    const found = findProperty(spec, schema, name);
    if (found === undefined) throw new Error(`${operation.id}: x-pagination.items ${items} points to nothing`);
    type = found.always ? `${type}[${JSON.stringify(name)}]` : `NonNullable<${type}[${JSON.stringify(name)}]>`;
    schema = found.schema;
  }
  if (!typesOf(schema).includes("array")) throw new Error(`${operation.id}: x-pagination.items ${items} is not an array`);
  return `${type}[number]`;
}

/** The schema of a success, where the answer may carry a failure: of two referenced branches the first, as in print-result.ts. */
function successSchema(schema: Schema): Schema {
  const branches = schema.anyOf ?? schema.oneOf ?? [];
  const [success] = branches;
  return success !== undefined && branches.length === 2 && branches.every((one) => componentName(one) !== undefined) ? success : schema;
}

function rootType(operation: Operation, status: string, media: Media): string {
  const component = componentName(media.schema);
  if (component !== undefined) return `components["schemas"][${JSON.stringify(component)}]`;
  const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
  return `schema[${JSON.stringify(operation.id)}]["responses"][${key}]["content"][${JSON.stringify(media.type)}]`;
}

function findProperty(spec: Spec, schema: Schema, name: string): { schema: Schema; always: boolean } | undefined {
  const parts = [schema, ...(schema.allOf ?? []).map((part) => resolve<Schema>(spec, part))];
  const property = parts.map((part) => part.properties?.[name]).find((one) => one !== undefined);
  if (property === undefined) return undefined;
  const found = resolve<Schema>(spec, property);
  const required = parts.some((part) => part.required?.includes(name) === true);
  return { schema: found, always: required && !typesOf(found).includes("null") };
}

function unescapeName(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
