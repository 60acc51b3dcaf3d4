import { readRetryAfterMs } from "./retry-after.ts";
import type { AuthContext } from "./strategy.ts";

/** How long a token endpoint that failed asks to wait, in milliseconds. Imported by the first failure. */
export function askedWait({ headers }: Response, { clock }: AuthContext): number | undefined {
  return readRetryAfterMs(headers, clock);
}
