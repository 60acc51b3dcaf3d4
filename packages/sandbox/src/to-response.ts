import type { Answer } from "./vendor.ts";

/** The HTTP form of an answer. */
export function toResponse({ status, body, headers }: Answer): Response {
  if (body === undefined) return new Response(null, { status, ...(headers && { headers }) });
  if (body instanceof Uint8Array) {
    return new Response(body as Uint8Array<ArrayBuffer>, { status, headers: { "content-type": "application/octet-stream", ...headers } });
  }
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}
