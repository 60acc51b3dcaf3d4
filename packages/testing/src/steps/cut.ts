import { responseHead, withDefaults } from "../response-head.ts";
import { type ConnectStep, onRequest, type RequestStep } from "../step.ts";
import { type AnswerOptions, bodyBytes, jsonType, oneChunk, sendAnswer } from "./answer.ts";

const someBody = { padding: "x".repeat(1_000) };

/** Resets the connection as soon as it is open; nothing is read. */
export function resetOnConnect(): ConnectStep {
  return { name: "reset on connect", at: "connect", run: (link) => link.reset() };
}

/** Reads the request, then resets the connection without a byte of an answer. */
export function resetBeforeAnswer(): RequestStep {
  return onRequest("reset before the answer", (exchange) => exchange.reset());
}

/** Reads the request, then closes the connection without a byte of an answer. */
export function closeBeforeAnswer(): RequestStep {
  return onRequest("close before the answer", (exchange) => exchange.close());
}

/** Resets the connection inside the header block. */
export function resetMidHeaders(): RequestStep {
  return onRequest("reset inside the headers", async (exchange) => {
    await exchange.send("HTTP/1.1 200 OK\r\nContent-Ty");
    await exchange.reset();
  });
}

/** Resets the connection when only the first bytes of the body are out. */
export function resetMidBody(bytesSent: number, options: AnswerOptions = {}): RequestStep {
  const part = partOf(bytesSent, options);
  return onRequest("reset inside the body", async (exchange) => {
    await exchange.send(part);
    await exchange.reset();
  });
}

/** Closes the connection with fewer bytes sent than Content-Length says. */
export function closeMidBody(bytesSent: number, options: AnswerOptions = {}): RequestStep {
  const part = partOf(bytesSent, options);
  return onRequest("close inside the body", async (exchange) => {
    await exchange.send(part);
    exchange.close();
  });
}

/** Closes or resets the connection after a whole chunk but before the one that ends the body. */
export function cutChunked(how: "close" | "reset" = "close", options: AnswerOptions = {}): RequestStep {
  return onRequest(`${how} a chunked body`, async (exchange) => {
    const { status = 200, headers = {}, body = someBody } = options;
    const head = withDefaults(headers, { ...jsonType(body), "Transfer-Encoding": "chunked" });
    await exchange.send(Buffer.concat([responseHead(status, head), oneChunk(bodyBytes(body))]));
    await exchange[how]();
  });
}

/** Answers, keeps the connection alive, and ends it when the next request comes on it: a stale keep-alive socket. */
export function earlyKeepAliveClose(options: AnswerOptions = {}, how: "close" | "reset" = "reset"): RequestStep {
  return onRequest("answer, then a stale socket", async (exchange) => {
    exchange.endOnNextRequest(how);
    await sendAnswer(exchange, options);
  });
}

/** Writes any bytes as the answer, then keeps, closes or resets the connection. */
export function raw(bytes: string | Uint8Array, then: "keep" | "close" | "reset" = "close"): RequestStep {
  return onRequest("raw bytes", async (exchange) => {
    await exchange.send(bytes);
    if (then !== "keep") await exchange[then]();
  });
}

/** A whole head and the first bytes of the body it announces. */
function partOf(bytesSent: number, options: AnswerOptions): Buffer {
  const { status = 200, headers = {}, body = someBody } = options;
  const bytes = bodyBytes(body);
  if (bytesSent >= bytes.length) throw new RangeError(`the body has ${bytes.length} bytes; bytesSent must be fewer`);
  const head = withDefaults(headers, { ...jsonType(body), "Content-Length": String(bytes.length) });
  return Buffer.concat([responseHead(status, head), bytes.subarray(0, bytesSent)]);
}
