import type { CallFacts } from "@kyc-clients/auth";
import { ConnectionError } from "./errors.ts";

/** The certificate was refused, which ends a connection before a request goes out on it (Node's X.509 codes). An alert (`ERR_SSL`) may come later. */
const CERTIFICATE = /^(?!ERR_SSL).*(CERT|CRL)|^(UNABLE|HOSTNAME|INVALID|PATH)_/;
/** Other failures of TLS. Some of them come in the middle of a connection. */
const TLS = /^(ERR_(TLS|SSL)_|EPROTO$)/;
/** Failures before the first byte of a request could leave. */
const UNSENT = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EADDRNOTAVAIL)$|UNREACH$|CONNECT_TIMEOUT$/;

/** Names what a `fetch` threw. The original goes no further: its message may hold the request's address. */
export function fetchError(error: unknown, facts: CallFacts): ConnectionError {
  const reason = systemCode(error);
  const isRefused = CERTIFICATE.test(reason);
  const code = isRefused || TLS.test(reason) ? "tls_failed" : "connection_failed";
  return new ConnectionError(code, reason || undefined, { ...facts, maybeSent: facts.maybeSent || !(isRefused || UNSENT.test(reason)) });
}

/** The first system code among an error, its causes and what it gathers. */
function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && /^[A-Z]\w+$/.test(code)) return code;
  return systemCode(error instanceof AggregateError ? error.errors[0] : error.cause);
}

/** The codes of Node's decoders: zlib, Brotli, Zstandard. A zlib buffer error only means that there is no more. */
const BROKEN_CODING = /^(Z_(?!BUF_ERROR)|ERR__|ZSTD_)/;

/** What a failure in the middle of a body means: an encoding that cannot be undone, or a connection that ended. */
export function bodyFault(error: unknown): "unparsable_body" | "truncated_body" {
  return BROKEN_CODING.test(systemCode(error)) ? "unparsable_body" : "truncated_body";
}
