/** The epoch milliseconds of an ISO 8601 text. */
export function readIsoTime(text: string): number {
  // biome-ignore lint/style/noRestrictedGlobals: a given time, not the present one
  return Date.parse(text);
}
