import { type Clock, readRetryAfterMs } from "@kyc-clients/auth";

/** Reads off an answer's headers how long the vendor asks to wait, in milliseconds. */
export type ReadRetryAfter = (headers: Headers, clock: Clock) => number | undefined;

/** `Retry-After`, or else a header of the vendor's with seconds. Imported by generated code that needs it, and by no other. */
export function retryAfterSeconds(header: string): ReadRetryAfter {
  return (headers, clock) => {
    const seconds = headers.get(header)?.trim() ?? "";
    return readRetryAfterMs(headers, clock) ?? (/^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined);
  };
}
