/** A day in milliseconds. */
export const DAY_MS = 86_400_000;

/** After so many days something that was looked at is due for another look: two years. */
const REVIEW_DAYS = 730;

/** A day, as `2026-05-01`. */
export function dayOf(at: number): string {
  return isoOf(at).slice(0, 10);
}

/** The day of the next look. */
export function nextReviewOf(at: number): string {
  return dayOf(at + REVIEW_DAYS * DAY_MS);
}

/** A time with a blank and without a zone, as `2026-05-01 09:00:00`. */
export function secondOf(at: number): string {
  return isoOf(at).slice(0, 19).replace("T", " ");
}

/** A time with a blank, seven digits of a fraction and no zone, as `2026-05-01 09:00:00.0000000`. */
export function fractionOf(at: number): string {
  return `${isoOf(at).slice(0, 23).replace("T", " ")}0000`;
}

/** A time in UTC with seven digits of a fraction, as webhooks have it. */
export function utcOf(at: number): string {
  return `${isoOf(at).slice(0, 23)}0000Z`;
}

function isoOf(at: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: a given time, not the present one
  return new Date(at).toISOString();
}
