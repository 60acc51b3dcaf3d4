import type { OperationDefinition } from "@kyc-clients/core";

/** A request's body as its operation takes it, or why it cannot be read. */
export type RequestBody =
  | { readonly kind: "read"; readonly mediaType: string; readonly value: unknown }
  | { readonly kind: "none" }
  | { readonly kind: "media_type" }
  | { readonly kind: "unparsable" };

/** Reads a request's body by the media types that the spec names. */
export async function readRequestBody(operation: OperationDefinition, request: Request): Promise<RequestBody> {
  const documented = operation.request ?? [];
  const first = documented[0];
  if (first === undefined) return { kind: "none" };
  // Vendors that take a raw file accept any media type with it.
  if (documented.includes("application/octet-stream") || documented.includes("*/*")) {
    return { kind: "read", mediaType: first, value: new Uint8Array(await request.arrayBuffer()) };
  }
  const text = await request.text();
  if (text === "") return { kind: "none" };
  const sent = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? first;
  // `curl -d` calls any body a form, and vendors' pages print such calls with JSON in them.
  const mediaType = sent === "application/x-www-form-urlencoded" && text.trimStart().startsWith("{") ? first : sent;
  if (!documented.includes(mediaType)) return { kind: "media_type" };
  try {
    return { kind: "read", mediaType, value: JSON.parse(text) };
  } catch {
    return { kind: "unparsable" };
  }
}
