import type { Answer } from "./vendor.ts";

/** The HTTP form of an answer. */
export function toResponse({ status, body, json, headers }: Answer): Response {
  if (body === undefined) return new Response(null, { status, ...(headers && { headers }) });
  if (body instanceof Uint8Array) {
    return new Response(body as Uint8Array<ArrayBuffer>, { status, headers: { "content-type": "application/octet-stream", ...headers } });
  }
  const isText = typeof body === "string" && headers?.["content-type"]?.startsWith("text/") === true;
  return new Response(isText ? body : (json ?? JSON.stringify(body)), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}
