import { type ResponseHeaders, responseHead, withDefaults } from "../response-head.ts";
import { type Exchange, onRequest, type RequestStep } from "../step.ts";

/** What an answer says. */
export interface AnswerOptions {
  /** @default 200 */
  status?: number;
  statusText?: string;
  /** Written as given; an object body gets `content-type: application/json` unless one is here, even as undefined. */
  headers?: ResponseHeaders;
  /** Text and bytes go as they are, any other object as JSON. */
  body?: string | Uint8Array | object;
  /** Another Content-Length than the right one; false sends none and ends the body by closing. */
  contentLength?: number | false;
  /** Sends the body in one chunk instead of with a Content-Length. */
  chunked?: boolean;
}

/** Answers properly and keeps the connection alive where the client does. */
export function answer(options: AnswerOptions = {}): RequestStep {
  return onRequest(`answer ${options.status ?? 200}`, (exchange) => sendAnswer(exchange, options));
}

/** Writes one whole answer. */
export async function sendAnswer(exchange: Exchange, options: AnswerOptions): Promise<void> {
  const { status = 200, headers = {}, contentLength, chunked = false } = options;
  const body = bodyBytes(options.body);
  const closes = exchange.closeAfter || contentLength === false;
  const head = withDefaults(headers, {
    ...jsonType(options.body),
    ...framing(status, contentLength ?? body.length, chunked),
    ...(closes ? { Connection: "close" } : {}),
  });
  const sentBody = hasNoBody(status) || exchange.request.method === "HEAD" ? Buffer.alloc(0) : chunked ? chunkedBytes(body) : body;
  await exchange.send(Buffer.concat([responseHead(status, head, options.statusText), sentBody]));
  if (closes) exchange.close();
}

/** The bytes of an answer's body. */
export function bodyBytes(body: AnswerOptions["body"]): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (typeof body === "string") return Buffer.from(body);
  return body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
}

/** The header that goes with an object body. */
export function jsonType(body: AnswerOptions["body"]): ResponseHeaders {
  return typeof body === "object" && !(body instanceof Uint8Array) ? { "Content-Type": "application/json" } : {};
}

/** One chunk, without the last empty one that ends a body. */
export function oneChunk(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
}

function chunkedBytes(body: Buffer): Buffer {
  return Buffer.concat([body.length === 0 ? body : oneChunk(body), Buffer.from("0\r\n\r\n")]);
}

function framing(status: number, length: number | false, chunked: boolean): ResponseHeaders {
  if (length === false || hasNoBody(status)) return {};
  return chunked ? { "Transfer-Encoding": "chunked" } : { "Content-Length": String(length) };
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 304;
}
