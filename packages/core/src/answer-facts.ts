import { readRetryAfterMs } from "@kyc-clients/auth";
import type { AnswerFacts, Sending } from "./sent-call.ts";

/** What is known of a call that was answered. */
export function answerFacts<Body>({ facts, engine: { vendor, options } }: Sending<Body>, { status, headers }: Response): AnswerFacts {
  const { retryAfter = readRetryAfterMs } = vendor;
  return { ...facts, maybeSent: true, status, requestId: readRequestId(headers), retryAfterMs: retryAfter(headers, options.clock) };
}

/** The vendor's id of the request. Only what has the form of an id: this goes into logs. */
function readRequestId(headers: Headers): string | undefined {
  const id =
    headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("x-correlation-id") ?? headers.get("request-ref") ?? "";
  return /^[\w.:=-]{1,128}$/.test(id) ? id : undefined;
}
