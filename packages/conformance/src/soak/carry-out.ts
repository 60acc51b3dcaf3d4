import type { ServerResponse } from "node:http";
import type { Clock } from "@kyc-clients/auth";
import type { Fate } from "./fates.ts";
import type { Planned } from "./plan.ts";

/** Where the clients' limits stand: above every example and file, below what is sent as too much. */
export const LIMIT_BYTES = 80_000;

const TOO_MUCH = Buffer.alloc(LIMIT_BYTES + 20_000, 0x20);
const PAGE = "<!doctype html><title>Made-up proxy</title>";
const JSON_TYPE = { "Content-Type": "application/json" };
const HTML_TYPE = { "Content-Type": "text/html" };
const DRIP_MS = 2_000;

type Headers = Readonly<Record<string, string>>;
type Carry = (answer: Planned["answer"], response: ServerResponse, clock: Clock) => void;

const FATES: Readonly<Record<Fate, Carry>> = {
  answered: ({ status, headers, body }, response) =>
    body.length > 0 ? send(response, status, headers, body) : bodiless(response, status, headers),
  unavailable: (_, response) => send(response, 503, JSON_TYPE, "{}"),
  tooMany: (_, response) => send(response, 429, { ...JSON_TYPE, "Retry-After": "1" }, "{}"),
  page: (_, response) => send(response, 500, HTML_TYPE, PAGE),
  reset: (_, response) => void response.socket?.resetAndDestroy(),
  cut(answer, response, clock) {
    if (answer.body.length < 2) return FATES.reset(answer, response, clock);
    half(answer, response, () => response.destroy());
  },
  malformed({ status, headers, body }, response) {
    if (headers["Content-Type"] === "application/json") send(response, status, headers, body.subarray(0, -1));
    else send(response, 200, HTML_TYPE, PAGE);
  },
  silent() {},
  stalled: (answer, response) => half(answer, response),
  dripping(answer, response, clock) {
    half(answer, response);
    drip(response, answer.body.subarray(answer.body.length / 2), clock);
  },
  redirected: (_, response) => bodiless(response, 302, { Location: "/elsewhere", "Content-Length": "0" }),
  tokenEnded: (_, response) => bodiless(response, 401, { "Content-Length": "0" }),
  oversized: ({ status }, response) => send(response, status === 204 ? 200 : status, JSON_TYPE, TOO_MUCH),
};

/** Answers a request as its fate has it. What is held back ends when the client lets go of it. */
export function carryOut(fate: Fate, ...request: Parameters<Carry>): void {
  FATES[fate](...request);
}

function send(response: ServerResponse, status: number, headers: Headers, body: string | Buffer): void {
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) }).end(body);
}

/** Answers without a body. */
function bodiless(response: ServerResponse, status: number, headers: Headers): void {
  response.writeHead(status, headers).end();
}

/** Sends the headers and half of the body; where there is none, nothing at all. */
function half({ status, headers, body }: Planned["answer"], response: ServerResponse, sent?: () => void): void {
  if (body.length < 2) return;
  response.writeHead(status, { ...headers, "Content-Length": body.length }).write(body.subarray(0, body.length / 2), sent);
}

/** Sends a byte at a time, so slowly that any deadline comes first. */
function drip(response: ServerResponse, rest: Buffer, clock: Clock): void {
  if (!response.headersSent) return;
  let sent = 0;
  const next = (): void => {
    if (sent === rest.length) return void response.end();
    response.write(rest.subarray(sent, sent + 1));
    sent += 1;
    cancel = clock.timer(DRIP_MS, next);
  };
  let cancel = clock.timer(DRIP_MS, next);
  response.on("close", () => cancel());
}
