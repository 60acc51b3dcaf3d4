import type { Answer } from "./vendor.ts";

/** What of an answer goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** The HTTP form of an answer, in plain values. */
export function toWire({ status, body, json, headers }: Answer): WireAnswer {
  if (body === undefined) return { status, headers: headers ?? {}, body: null };
  if (body instanceof Uint8Array) {
    return { status, headers: { "content-type": "application/octet-stream", ...headers }, body: body as Uint8Array<ArrayBuffer> };
  }
  const isText = typeof body === "string" && headers?.["content-type"]?.startsWith("text/") === true;
  return { status, headers: { "content-type": "application/json", ...headers }, body: isText ? body : (json ?? JSON.stringify(body)) };
}

/** The HTTP form of an answer. */
export function toResponse(answer: Answer): Response {
  const { status, headers, body } = toWire(answer);
  return new Response(body, { status, headers });
}
