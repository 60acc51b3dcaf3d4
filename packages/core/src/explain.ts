import { isKycClientsError, isTokenError, TokenError } from "@kyc-clients/auth";
import { answerFacts } from "./answer-facts.ts";
import { ParseError, RedirectError, TimeoutError } from "./errors.ts";
import { mediaType } from "./response-body.ts";
import { type Sending, TOKEN_OPERATION } from "./sent-call.ts";
import { bodyFault, fetchError } from "./transport-error.ts";
import { Unusable } from "./unusable.ts";

/** What the caller is told of an attempt that failed. Whatever a `fetch` breaks with, it says whether the request may have been sent. */
export function explain<Body>(sending: Sending<Body>, error: unknown): unknown {
  const { call, engine, facts, left, expired, response } = sending;
  const { signal, attemptTimeoutMs } = call.limits;
  const sent = { ...facts, maybeSent: true, ...(response && { status: response.status }) };
  if (expired !== undefined && error === expired) {
    return new TimeoutError(left > attemptTimeoutMs ? "attempt_timeout" : "deadline_exceeded", sent);
  }
  if (isKycClientsError(error) || signal?.aborted || error === engine.live.closed) return error;
  if (!response) return call.upload?.failure(facts) ?? fetchError(error, facts);
  if (!(error instanceof Unusable)) return fetchError(error, sent);
  if (error.code === "redirect_refused") return redirectError(sending, response);
  return new ParseError(error.code ?? bodyFault(error.cause), mediaType(response), answerFacts(sending, response));
}

/** Tells the caller of a call, in the call's own facts, why it has no credential. The attempt was not sent. */
export function unsigned<Body>({ facts, expired }: Sending<Body>, error: unknown): unknown {
  if (expired !== undefined && error === expired) return new TimeoutError("deadline_exceeded", facts);
  if (!isKycClientsError(error)) return error;
  const { status, retryAfterMs, cause } = error;
  if (isTokenError(error)) return new TokenError(error.code, error.message, { ...facts, status, retryAfterMs, cause });
  if (error.operationId !== TOKEN_OPERATION) return error;
  return new TokenError("token_endpoint_failed", "The token endpoint could not be used", { ...facts, status, retryAfterMs, cause: error });
}

/** Browsers hide the status of an answer that redirects, and where to. */
function redirectError<Body>(sending: Sending<Body>, response: Response): RedirectError {
  const { status, ...untold } = answerFacts(sending, response);
  const isHidden = response.type === "opaqueredirect" || status === 0;
  const location = response.headers.get("location");
  const host = location === null ? undefined : URL.parse(location, sending.call.url)?.host;
  return new RedirectError(host || undefined, isHidden ? untold : { ...untold, status });
}
