import { type ResponseHeaders, responseHead } from "../response-head.ts";
import { onRequest, type RequestStep } from "../step.ts";
import { bodyBytes } from "./answer.ts";

/** Sends one informational head (100, 102, 103) before what the next step sends. */
export function informational(status: number, then: RequestStep, headers: ResponseHeaders = {}): RequestStep {
  return {
    name: `${status}, then ${then.name}`,
    at: then.at,
    async run(exchange) {
      await exchange.send(responseHead(status, headers));
      await then.run(exchange);
    },
  };
}

/** Answers 204, 205 or 304 with a body all the same, and closes. */
export function illegalBody(status: 204 | 205 | 304, body: string | object = { illegal: true }): RequestStep {
  return onRequest(`${status} with a body`, async (exchange) => {
    const bytes = bodyBytes(body);
    const head = responseHead(status, {
      "Content-Type": "application/json",
      "Content-Length": String(bytes.length),
      Connection: "close",
    });
    await exchange.send(Buffer.concat([head, bytes]));
    exchange.close();
  });
}

/** Answers headers with a Content-Length and no body, as HEAD has it. */
export function headWithLength(contentLength: number, status = 200): RequestStep {
  return onRequest("a length and no body", async (exchange) => {
    await exchange.send(
      responseHead(status, {
        "Content-Type": "application/json",
        "Content-Length": String(contentLength),
        ...(exchange.closeAfter ? { Connection: "close" } : {}),
      }),
    );
    if (exchange.closeAfter) exchange.close();
  });
}
