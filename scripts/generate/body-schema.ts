import { bodyKind, essence, requestKind } from "./media-type.ts";
import type { Media } from "./read-operations.ts";
import { resolve } from "./references.ts";
import { isBinary, typesOf } from "./schema-types.ts";
import type { Schema, Spec } from "./spec.ts";
import { wireSchema } from "./wire-schema.ts";

/** The schema that a request body is held against, as the server has it once it has parsed the body; none for bytes. */
export function requestSchema(spec: Spec, media: Media): Schema | undefined {
  const kind = requestKind(media.type);
  if (kind === "binary" || media.schema === undefined) return undefined;
  if (kind === "form") return wireSchema(spec, media.schema);
  return kind === "multipart" ? multipartSchema(spec, media) : media.schema;
}

/** The schema that an answer's body is held against; none for bytes. */
export function answerSchema(media: Media): Schema | undefined {
  return bodyKind(media.type) === "binary" ? undefined : media.schema;
}

/** In a multipart form a file may be anything, a JSON part is as parsed, and the rest is text. */
function multipartSchema(spec: Spec, media: Media): Schema {
  const schema = resolve<Schema>(spec, media.schema ?? {});
  const properties = Object.entries(schema.properties ?? {}).map(([name, written]) => [name, partSchema(spec, media, name, written)]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(schema.required && { required: schema.required }),
    ...(schema.additionalProperties !== undefined && { additionalProperties: schema.additionalProperties }),
    ...branches(spec, media, schema),
  };
}

/** What `oneOf` tells apart by type may look alike as text. */
function branches(spec: Spec, media: Media, schema: Schema): Schema {
  const written = { allOf: schema.allOf, anyOf: schema.anyOf, oneOf: schema.oneOf };
  return Object.fromEntries(
    Object.entries(written).flatMap(([keyword, parts]) =>
      parts === undefined
        ? []
        : [[keyword === "oneOf" ? "anyOf" : keyword, parts.map((part) => multipartSchema(spec, { ...media, schema: part }))] as const],
    ),
  );
}

function partSchema(spec: Spec, media: Media, name: string, written: Schema): Schema {
  const schema = resolve<Schema>(spec, written);
  const items = schema.items && resolve<Schema>(spec, schema.items);
  const contentType = media.encoding?.[name]?.contentType;
  if (isBinary(schema) || (items !== undefined && isBinary(items))) return {};
  const isJson = contentType !== undefined ? bodyKind(essence(contentType)) === "json" : holdsObject(spec, schema);
  return isJson ? written : wireSchema(spec, written);
}

/** OpenAPI sends objects, and arrays of them, as JSON parts unless `encoding` says otherwise. */
function holdsObject(spec: Spec, schema: Schema): boolean {
  const items = schema.items && resolve<Schema>(spec, schema.items);
  return [schema, ...(items ? [items] : [])].some((one) => typesOf(one).includes("object") || one.properties !== undefined);
}
