import { responseHead, withDefaults } from "../response-head.ts";
import { type ConnectStep, onRequest, type RequestStep } from "../step.ts";
import { type AnswerOptions, bodyBytes, jsonType } from "./answer.ts";

/** Accepts the connection and never reads from it. */
export function hangConnect(): ConnectStep {
  return { name: "hang on connect", at: "connect", run: (link) => void link.hold() };
}

/** Reads the request and never answers. */
export function hangBeforeHeaders(): RequestStep {
  return onRequest("hang before the headers", (exchange) => void exchange.hold());
}

/** Sends part of the header block and nothing more. */
export function stallMidHeaders(): RequestStep {
  return onRequest("stall inside the headers", async (exchange) => {
    exchange.hold();
    await exchange.send("HTTP/1.1 200 OK\r\nContent-Ty");
  });
}

/** Sends headers and the start of a body that Content-Length says is longer, and nothing more. */
export function stallAfterHeaders(partialBody: string | Uint8Array = "", options: Omit<AnswerOptions, "body"> = {}): RequestStep {
  return onRequest("stall after the headers", async (exchange) => {
    exchange.hold();
    const part = bodyBytes(partialBody);
    const length = { "Content-Type": "application/json", "Content-Length": String(part.length + 100) };
    await exchange.send(Buffer.concat([responseHead(options.status ?? 200, withDefaults(options.headers ?? {}, length)), part]));
  });
}

/** Sends the headers at once and the body a few bytes at each `server.tick()`. */
export function drip(options: AnswerOptions & { bytesPerTick?: number } = {}): RequestStep {
  return onRequest("drip", async (exchange) => {
    const { status = 200, headers = {}, body = { slow: true }, bytesPerTick = 1 } = options;
    const release = exchange.hold();
    let left = bodyBytes(body);
    const head = withDefaults(headers, { ...jsonType(body), "Content-Length": String(left.length) });
    await exchange.send(responseHead(status, head));
    exchange.eachTick(async () => {
      const part = left.subarray(0, bytesPerTick);
      left = left.subarray(bytesPerTick);
      await exchange.send(part);
      if (left.length === 0) release();
      return left.length > 0;
    });
  });
}
