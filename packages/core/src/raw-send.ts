import type { RequestBody } from "./call.ts";
import { checkAnswer } from "./check-answer.ts";
import type { ClientCore } from "./client.ts";
import { addCredentialHeaders, withoutGiven } from "./credential-headers.ts";
import { openDownload } from "./download.ts";
import { ArgumentError } from "./errors.ts";
import { isReserved } from "./header.ts";
import { HeaderList } from "./header-list.ts";
import { addIdempotencyHeader } from "./idempotency.ts";
import type { OperationDefinition } from "./operation.ts";
import { discard, isBodiless, isCoded, isCut, mediaType, parseJson } from "./response-body.ts";
import { isRetrySafe } from "./retry-safe.ts";
import { pickLayers } from "./security.ts";
import type { Answer, Call, CallLimits } from "./sent-call.ts";
import { Unusable } from "./unusable.ts";
import { meterStream, type UploadMeter } from "./upload-stream.ts";

/** A `fetch` as openapi-fetch takes it for one call. */
export type RawFetch = (request: Request) => Promise<Response>;

/** The request that openapi-fetch built of a call, before any middleware, and what it was made of. */
export interface SentRequest {
  request?: Request;
  body?: RequestBody | undefined;
  /** Set when the call's body is a stream of the caller's. */
  readonly stream: UploadMeter | undefined;
}

/** One call on its way from openapi-fetch to the engine. */
interface RawSend {
  readonly operationId: string;
  readonly definition: OperationDefinition;
  /** The request as middleware left it. */
  readonly request: Request;
  readonly sent: SentRequest;
  readonly parseAs: string | undefined;
  readonly fetch: RawFetch | undefined;
  /** What the call gives for `fetch` alone, as `cache` or `credentials`. */
  readonly requestInit: RequestInit;
}

/** Sends what openapi-fetch and its middleware made of a call, and answers with bytes that the engine has read. */
export async function sendRaw(
  core: ClientCore,
  { operationId, definition, request, sent, parseAs, fetch, requestInit }: RawSend,
): Promise<Response> {
  const { engine, api } = core;
  const { options } = engine;
  const { method, url, signal } = request;
  const isJson = (parseAs ?? "json") === "json";
  if (new URL(url).origin !== new URL(engine.baseUrl).origin)
    throw new ArgumentError("request", "leaves the client's address, for which its credentials are");
  const headers = new HeaderList(Object.fromEntries(request.headers));
  // A call's own are refused before; what stands here was set by a middleware.
  for (const name of request.headers.keys()) {
    if (name !== "content-type" && isReserved(name, api, options)) throw new ArgumentError(`header.${name}`, "is written by the client");
  }
  const layers = pickLayers(api, operationId, definition, options.auth);
  addCredentialHeaders(headers, definition, layers);
  addIdempotencyHeader(headers, definition);
  const { body, upload } = await readBody(request, sent, options.maxRequestBytes);
  // With a form the runtime writes the type, as it chooses the boundary.
  if (body instanceof FormData) headers.delete("content-type");
  const { timeoutMs, attemptTimeoutMs, attempts } = options;
  const limits: CallLimits = { timeoutMs, attemptTimeoutMs, attempts, signal };
  const call: Omit<Call<Response>, "open"> = {
    operationId,
    // What the spec says of an operation does not hold for a request that a middleware made another.
    operation: {
      ...definition,
      method: method as OperationDefinition["method"],
      retrySafe: method === definition.method && isRetrySafe(definition),
    },
    url,
    headers,
    body,
    upload,
    layers: withoutGiven(layers, headers, options.allowHeaderOverride),
    limits,
    fetch(address, engineInit) {
      // What the engine decides goes before what the call gives.
      const init = { ...requestInit, ...engineInit };
      if (fetch) return fetch(withProperties(new Request(address, init), requestInit));
      return (options.fetch ?? globalThis.fetch)(address, init);
    },
  };
  const answer: Answer<Response> = await engine.send<Response>({
    ...call,
    open(response, sending) {
      const { status, ok } = response;
      if (isBodiless(status, method)) {
        discard(response);
        const empty = answerOf(response, null);
        // With a length openapi-fetch would parse what is not there.
        if (method !== "HEAD") empty.headers.delete("content-length");
        return { body: empty };
      }
      // Where a file or a text is documented, a page is a proxy's or a captive portal's, as with a named call.
      const isPage = (definition.binary ?? definition.text) !== undefined && mediaType(response) === "text/html";
      if (ok && !isJson && (isPage || isCoded(response))) {
        discard(response);
        throw new Unusable("unparsable_body");
      }
      if (parseAs === "stream" && ok) return { body: answerOf(response, openDownload(response, sending).stream) };
      return function readBytes(bytes, error): Response {
        if (bytes && isCut(response, bytes)) return readBytes(undefined, new Unusable("truncated_body"));
        // As with a named call: a failure whose body cannot be read is still that failure.
        if (error && ok) throw error;
        if (isJson && bytes && bytes.byteLength > 0) {
          const read = parseJson(bytes, mediaType(response));
          if (read) checkAnswer(response, definition, sending, read.value);
          else if (ok) throw new Unusable("unparsable_body");
        }
        return answerOf(response, bytes ?? new Uint8Array());
      };
    },
  });
  return answer.body;
}

/** The body to send. What a middleware made anew is read whole, so that it has a length and can be sent again. */
async function readBody(
  request: Request,
  { request: own, body, stream }: SentRequest,
  maxBytes: number,
): Promise<{ body: RequestBody | undefined; upload?: UploadMeter }> {
  if (request === own && stream) return { body: stream.body, upload: stream };
  if (request === own && body !== undefined) return { body };
  if (!request.body) return { body: undefined };
  const upload = meterStream(request.body, maxBytes);
  // The first meter knows of the caller's own source, the second of a stream that a middleware put in its place.
  if (stream) return { body: upload.body, upload: { ...upload, failure: (facts) => stream.failure(facts) ?? upload.failure(facts) } };
  if (request === own) return { body: upload.body, upload };
  const bytes = await new Response(upload.body).arrayBuffer().catch(() => undefined);
  if (!bytes) throw upload.failure({}, false) ?? new ArgumentError("body", "is a stream that failed");
  return { body: bytes };
}

/** Properties of a call that `Request` does not know, where openapi-fetch puts them. */
function withProperties(request: Request, requestInit: RequestInit): Request {
  return Object.assign(request, Object.fromEntries(Object.entries(requestInit).filter(([name]) => !(name in request))));
}

/** An answer with a body that has been read or is watched; its coding and its length on the wire hold no longer. */
function answerOf(response: Response, body: RequestBody | null): Response {
  const { status, statusText, url } = response;
  const headers = new Headers(response.headers);
  if (headers.has("content-encoding")) {
    headers.delete("content-encoding");
    headers.delete("content-length");
  }
  const answer = new Response(body, { status: status < 200 ? 204 : status, statusText, headers });
  return Object.defineProperty(answer, "url", { value: url });
}
