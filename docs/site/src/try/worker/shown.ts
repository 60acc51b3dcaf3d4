import { type OperationAllowList, REDACTED } from "@kyc-clients/core";
import type { Shown } from "../messages.ts";

/** The headers whose values say nothing about anybody. */
const HEADERS = ["accept", "content-type", "content-length", "retry-after", "user-agent", "location", "cache-control"];

/** Headers as they may be shown: all names, and the values of a few. Of a credential, its scheme. */
export function shownHeaders(headers: Headers, allowed: readonly string[] = []): Shown {
  return [...headers].map(([name, value]) => {
    if (HEADERS.includes(name) || allowed.includes(name)) return [name, value.replace(/boundary=.*/, "boundary=…")];
    const [scheme] = /^(?:Basic|Bearer)(?= )/.exec(value) ?? [];
    return [name, name === "authorization" && scheme !== undefined ? `${scheme} ${REDACTED}` : REDACTED];
  });
}

/** Query parameters as they may be shown: the names that the spec knows, and the values that it allows. */
export function shownQuery(
  query: URLSearchParams,
  known: readonly string[],
  { query: allowed = [] }: Partial<OperationAllowList> = {},
): Shown {
  return [...query].map(([name, value]) => [known.includes(name) ? name : REDACTED, allowed.includes(name) ? value : REDACTED]);
}
