import type { Exchange, Side } from "./exchange.ts";

/** A `fetch` that sends for real and keeps what went over the wire. */
export interface Recorder {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** How many requests were sent. */
  made(): number;
  /** What was exchanged so far, each answer read to its end. A request without an answer is not among them. */
  exchanges(): Promise<readonly Exchange[]>;
  /** Marks what is sent meanwhile as wrong on purpose. */
  marking<Value>(side: Side, work: () => Promise<Value>): Promise<Value>;
}

/** Creates a recorder. `answered` is called after each answer has begun. */
export function createRecorder(answered: () => void): Recorder {
  const pending: Promise<Exchange>[] = [];
  let sent = 0;
  let wrong: Side | undefined;

  return {
    async fetch(url, init = {}) {
      const number = ++sent;
      const marked = wrong;
      // The engine writes on these headers again when it sends once more.
      const requestHeaders = new Headers(init.headers);
      const { body, bytes, contentType } = await copyBody(init.body);
      // The boundary of a form is chosen when it is written.
      if (contentType !== undefined) requestHeaders.set("content-type", contentType);
      const headers = contentType === undefined ? (init.headers ?? {}) : requestHeaders;
      const response = await globalThis.fetch(url, { ...init, headers, ...(body === undefined ? {} : { body }) });
      answered();
      const { status, headers: responseHeaders } = response;
      const received = response.clone().arrayBuffer();
      const method = init.method ?? "GET";
      pending.push(
        received.then((answer) => ({
          number,
          method,
          url,
          requestHeaders,
          requestBody: bytes(),
          status,
          responseHeaders,
          responseBody: new Uint8Array(answer),
          wrong: marked,
        })),
      );
      return response;
    },
    made: () => sent,
    exchanges: async () => (await Promise.all(pending)).toSorted((a, b) => a.number - b.number),
    async marking(side, work) {
      wrong = side;
      try {
        return await work();
      } finally {
        wrong = undefined;
      }
    },
  };
}

/** A body to send, and a way to its bytes once it was sent. A stream stays a stream. */
async function copyBody(body: RequestInit["body"]): Promise<{ body?: BodyInit; bytes(): Uint8Array<ArrayBuffer>; contentType?: string }> {
  if (body === undefined || body === null) return { bytes: () => new Uint8Array() };
  if (body instanceof FormData) {
    const written = new Response(body);
    const copy = new Uint8Array(await written.arrayBuffer());
    return { body: copy, bytes: () => copy, contentType: written.headers.get("content-type") ?? "" };
  }
  if (!(body instanceof ReadableStream)) {
    const copy = new Uint8Array(await new Response(body).arrayBuffer());
    return { body, bytes: () => copy };
  }
  const chunks: Uint8Array[] = [];
  const tap = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      chunks.push(chunk.slice());
      controller.enqueue(chunk);
    },
  });
  return { body: body.pipeThrough(tap), bytes: () => new Uint8Array(Buffer.concat(chunks)) };
}
