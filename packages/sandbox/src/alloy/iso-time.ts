/** A time as ISO 8601 text, from milliseconds since the Unix epoch. */
export function isoTime(at: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: a given time, not the present one
  return new Date(at).toISOString();
}
