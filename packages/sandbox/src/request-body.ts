import type { OperationDefinition } from "@kyc-clients/core";

/** A request's body as its operation takes it, or why it cannot be read. */
export type RequestBody =
  | { readonly kind: "read"; readonly mediaType: string; readonly value: unknown }
  | { readonly kind: "none" }
  | { readonly kind: "media_type" }
  | { readonly kind: "unparsable" };

/** Reads all bytes of a request's body. */
export type ReadBody = () => Promise<Uint8Array<ArrayBuffer>>;

const strictDecoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a request's body by the media types that the spec names; JSON under `text/plain` where that is to be taken too. */
export async function readRequestBody(
  operation: OperationDefinition,
  request: Request,
  takesPlainText = false,
  readBody: ReadBody = async () => new Uint8Array(await request.arrayBuffer()),
): Promise<RequestBody> {
  const documented = operation.request ?? [];
  const first = documented[0];
  if (first === undefined) return { kind: "none" };
  // Vendors that take a raw file accept any media type with it.
  if (documented.includes("application/octet-stream") || documented.includes("*/*")) {
    return { kind: "read", mediaType: first, value: new Uint8Array(await readBody()) };
  }
  const bytes = await readBody();
  if (bytes.byteLength === 0) return { kind: "none" };
  const named = request.headers.get("content-type") ?? first;
  const sent = named.split(";")[0]?.trim().toLowerCase() ?? first;
  const isMislabelled = sent === "application/x-www-form-urlencoded" || (takesPlainText && sent === "text/plain");
  // `curl -d` calls any body a form, and vendors' pages print such calls with JSON in them.
  const mediaType = isMislabelled && new TextDecoder().decode(bytes).trimStart().startsWith("{") ? "application/json" : sent;
  if (!documented.includes(mediaType)) return { kind: "media_type" };
  try {
    return { kind: "read", mediaType, value: await parse(mediaType, named, bytes, operation.jsonParts) };
  } catch {
    return { kind: "unparsable" };
  }
}

async function parse(
  mediaType: string,
  named: string,
  bytes: Uint8Array<ArrayBuffer>,
  jsonParts: readonly string[] = [],
): Promise<unknown> {
  if (mediaType !== "multipart/form-data" && mediaType !== "application/x-www-form-urlencoded") {
    return JSON.parse(strictDecoder.decode(bytes));
  }
  const form = await new Response(bytes, { headers: { "content-type": named } }).formData();
  const members = new Map<string, unknown>();
  for (const name of new Set(form.keys())) {
    const parts = await Promise.all(form.getAll(name).map((part) => readPart(part, jsonParts.includes(name))));
    members.set(name, parts.length === 1 ? parts[0] : parts);
  }
  return Object.fromEntries(members);
}

/** One part. An object that was sent as one is JSON under the name that a part without a file has. */
async function readPart(part: File | string, isJson: boolean): Promise<unknown> {
  if (typeof part === "string") return isJson ? JSON.parse(part) : part;
  return part.type === "application/json" && part.name === "blob" ? JSON.parse(await part.text()) : part;
}
