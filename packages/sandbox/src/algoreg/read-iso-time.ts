/** The epoch milliseconds of an ISO 8601 text; NaN for anything else. */
export function readIsoTime(text: string): number {
  // biome-ignore lint/style/noRestrictedGlobals: a given time, not the present one
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
}
