import { isKycClientsError } from "@kyc-clients/auth";

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8_000;

/** Whether a status means that the same request may succeed a little later. */
export function isRetriedStatus(status: number): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status);
}

/** How long to wait before the next attempt: a random part of a doubling delay, and never less than the vendor asked for. */
export function retryDelayMs(attempt: number, retryAfterMs: number | undefined, random: () => number): number {
  const jittered = random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
  return Math.max(jittered, retryAfterMs ?? 0);
}

/** Whether the same request may do better: a time-out, a broken connection, a body that was cut off. */
export function isPassing(error: unknown): boolean {
  return isKycClientsError(error) && ["attempt_timeout", "connection_failed", "truncated_body"].includes(error.code);
}
