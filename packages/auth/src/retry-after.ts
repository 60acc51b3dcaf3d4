import type { Clock } from "./clock.ts";

/** The three forms of an HTTP date (RFC 9110 section 5.6.7). The one that ends in a year names no zone, and means GMT. */
const HTTP_DATE = /^[A-Z][a-z]+,? [\w -]+ [\d:]{8} (GMT|\d{4})$/;

/**
 * Reads `Retry-After`, in seconds (some vendors write a fraction) or as a date; anything else counts as absent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readRetryAfterMs(headers: Headers, clock: Clock): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  if (!HTTP_DATE.test(value)) return undefined;
  // biome-ignore lint/style/noRestrictedGlobals: a date is read, not the time
  const waitMs = Date.parse(value.replace(/\d$/, "$& GMT")) - clock.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(waitMs, 0);
}
