import type { RequestBody } from "./call.ts";
import { ArgumentError } from "./errors.ts";
import { writeForm } from "./form.ts";
import { isJson, writeJson } from "./json.ts";
import { isMediaType, writeMultipart } from "./multipart.ts";
import type { OperationDefinition } from "./operation.ts";
import { meterStream, type UploadMeter } from "./upload-stream.ts";
import { assertWellFormed } from "./well-formed.ts";

/** A request body as it is sent, under the media type that the spec names. */
export interface EncodedBody {
  readonly body: RequestBody;
  /** `undefined` where the runtime writes it, with the boundary that it chose. */
  readonly contentType: string | undefined;
  /** Set for a stream: it can be read once only, so it is never sent again. */
  readonly stream?: UploadMeter;
}

/**
 * Encodes a body by its media type.
 *
 * @throws ArgumentError when the body has no form under that media type, or is larger than `maxBytes`.
 */
export function encodeBody(
  body: unknown,
  mediaType: string,
  maxBytes: number,
  { jsonParts }: Pick<OperationDefinition, "jsonParts">,
): EncodedBody {
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  const encoded =
    essence === "multipart/form-data"
      ? { body: writeMultipart(body, jsonParts), contentType: undefined }
      : encode(body, mediaType, essence, maxBytes);
  return withinLimit(encoded, maxBytes);
}

/**
 * Takes a body that the caller's own serializer made, under the same limit.
 *
 * @throws ArgumentError when it is larger than `maxBytes`.
 */
export function takeBody(body: RequestBody, maxBytes: number): EncodedBody {
  return withinLimit(body instanceof ReadableStream ? streamed(body, undefined, maxBytes) : { body, contentType: undefined }, maxBytes);
}

/** A stream's size is seen while it is sent. */
function withinLimit(encoded: EncodedBody, maxBytes: number): EncodedBody {
  if (!encoded.stream && sizeOf(encoded.body) > maxBytes) throw new ArgumentError("body", "is larger than maxRequestBytes");
  return encoded;
}

function streamed(source: ReadableStream<Uint8Array>, contentType: string | undefined, maxBytes: number): EncodedBody {
  const stream = meterStream(source, maxBytes);
  return { body: stream.body, contentType, stream };
}

function encode(body: unknown, mediaType: string, essence: string, maxBytes: number): EncodedBody {
  if (essence === "application/x-www-form-urlencoded") return { body: writeForm(body), contentType: mediaType };
  if (isJson(essence)) return { body: writeJson(body, maxBytes), contentType: mediaType };
  if (body instanceof ReadableStream) return streamed(body, mediaType, maxBytes);
  if (body instanceof Blob && !isMediaType(body.type)) throw new ArgumentError("body.type", "must be a media type");
  if (body instanceof Blob) return { body, contentType: mediaType };
  // Copied: the caller may fill its buffer anew before the last attempt is made.
  if (body instanceof ArrayBuffer) return { body: body.slice(0), contentType: mediaType };
  if (body instanceof Uint8Array) return { body: new Uint8Array(body), contentType: mediaType };
  if (typeof body === "string" && essence.startsWith("text/")) {
    assertWellFormed("body", body);
    return { body, contentType: mediaType };
  }
  throw new ArgumentError("body", `must be bytes, a Blob or a stream for ${essence}`);
}

/** The size in bytes; of a multipart form, of its parts. */
function sizeOf(body: RequestBody): number {
  if (typeof body === "string" || body instanceof URLSearchParams) return new TextEncoder().encode(body.toString()).length;
  if (body instanceof Blob) return body.size;
  if (body instanceof FormData) return [...body.values()].reduce((sum, part) => sum + sizeOf(part), 0);
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? body.byteLength : 0;
}
