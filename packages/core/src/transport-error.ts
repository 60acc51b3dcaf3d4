import type { CallFacts } from "@kyc-clients/auth";
import { ConnectionError } from "./errors.ts";

/** The certificate was refused, which ends a connection before a request goes out on it (Node's X.509 codes). */
const CERTIFICATE =
  /^(?:ERR_TLS_CERT_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|ERROR_IN_C)/;
/** Other failures of TLS. Some of them come in the middle of a connection. */
const TLS = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$)/;
/** Failures before the first byte of a request could leave. */
const UNSENT = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Names what a `fetch` threw. The original goes no further: its message may hold the request's address.
 */
export function connectionError(error: unknown, facts: CallFacts): ConnectionError {
  const reason = codeOf(error);
  const isRefused = reason !== undefined && CERTIFICATE.test(reason);
  const isTls = isRefused || (reason !== undefined && TLS.test(reason));
  const maybeSent = facts.maybeSent === true || !(isRefused || (reason !== undefined && UNSENT.has(reason)));
  return new ConnectionError(isTls ? "tls_failed" : "connection_failed", reason, { ...facts, maybeSent });
}

/** The first system code among an error, its causes and what it gathers. */
function codeOf(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string" && /^[A-Z][A-Z0-9_]*$/.test(at.code)) return at.code;
    if (at instanceof AggregateError) return codeOf(at.errors[0]);
  }
  return undefined;
}
