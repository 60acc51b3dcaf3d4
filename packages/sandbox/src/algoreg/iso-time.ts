/** A time as ISO 8601 text in whole seconds, from milliseconds since the Unix epoch. */
export function isoTime(at: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: a given time, not the present one
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}
