import type { Answer } from "./vendor.ts";

/** What of an answer goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** An answer with its JSON, where it is sent as JSON: made once, for all who want the text. */
export function withJson(answer: Answer): Answer {
  const { status, body, json, headers } = answer;
  if (json !== undefined || body === undefined || body instanceof Uint8Array || isText(answer)) return answer;
  return { status, body, json: JSON.stringify(body), ...(headers && { headers }) };
}

/** The HTTP form of an answer, in plain values. */
export function toWire(answer: Answer): WireAnswer {
  const { status, body, headers } = answer;
  if (body === undefined) return { status, headers: headers ?? {}, body: null };
  if (body instanceof Uint8Array) {
    return { status, headers: { "content-type": "application/octet-stream", ...headers }, body: body as Uint8Array<ArrayBuffer> };
  }
  const text = isText(answer) ? body : withJson(answer).json;
  return { status, headers: { "content-type": "application/json", ...headers }, body: text as string };
}

function isText({ body, headers }: Answer): boolean {
  return typeof body === "string" && headers?.["content-type"]?.startsWith("text/") === true;
}

/** The HTTP form of an answer. */
export function toResponse(answer: Answer): Response {
  const { status, headers, body } = toWire(answer);
  return new Response(body, { status, headers });
}
