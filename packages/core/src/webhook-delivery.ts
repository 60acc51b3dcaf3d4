import type { WebhookError, WebhookErrorCode } from "./errors.ts";

/** What a webhook brought: where it came to, its headers, and its bytes as they came. */
export interface WebhookDelivery {
  /** The path that it was sent to, where that is known. Nothing signs it. */
  readonly path: string | undefined;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A delivery as a server framework without `Request` hands it over: the raw bytes, and the headers. */
export interface RawDelivery {
  /** The bytes as they came. A body that was parsed and written again has another signature. */
  readonly body: Uint8Array | string;
  /** `Headers`, or a record of them as Node has it. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The address or path that it was sent to; only some vendors tell an event's type by it. */
  readonly url?: string | undefined;
}

type Refuse = (code: WebhookErrorCode, problem: string) => WebhookError;

/** Reads a delivery within a limit, in whichever form a server has it. */
export async function readDelivery(given: Request | RawDelivery, maxBytes: number, refuse: Refuse): Promise<WebhookDelivery> {
  if (typeof given !== "object" || given === null) throw refuse("body_not_raw", "it is neither a Request nor raw bytes with headers");
  const body = "bodyUsed" in given ? await readStream(given, maxBytes, refuse) : readRaw(given, maxBytes, refuse);
  return { path: readPath(given.url), headers: readHeaders(given.headers), body };
}

async function readStream(request: Request, maxBytes: number, refuse: Refuse): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed || request.body?.locked) throw refuse("body_not_raw", "its body was read before; pass the request untouched");
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw refuse("unparsable_body", "its body broke off");
    });
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      // Not waited for: what the sender's connection makes of it is no part of the refusal.
      void reader.cancel().catch(() => {});
      throw tooLarge(refuse);
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function readRaw({ body }: RawDelivery, maxBytes: number, refuse: Refuse): Uint8Array<ArrayBuffer> {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw refuse("body_not_raw", "its body is missing or was parsed before; pass the raw bytes");
  }
  if (body.length > maxBytes) throw tooLarge(refuse);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
  if (bytes.byteLength > maxBytes) throw tooLarge(refuse);
  return bytes;
}

/** Reads a record of headers; one that is no header, as HTTP/2's `:path`, is left out, so that it proves nothing. */
function readHeaders(headers: RawDelivery["headers"] | undefined): Headers {
  if (headers instanceof Headers) return headers;
  const read = new Headers();
  for (const [name, value] of Object.entries(headers ?? {})) {
    for (const one of [value ?? []].flat()) {
      try {
        read.append(name, one);
      } catch {
        // Left out.
      }
    }
  }
  return read;
}

function readPath(url: string | undefined): string | undefined {
  const base = "http://localhost";
  return typeof url === "string" && URL.canParse(url, base) ? new URL(url, base).pathname : undefined;
}

function tooLarge(refuse: Refuse): WebhookError {
  return refuse("body_too_large", "its body is larger than maxBytes");
}
