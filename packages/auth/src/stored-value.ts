const VERSION = 1;

/** Writes members as a store keeps them. */
export function writeStored(members: object): string {
  return JSON.stringify({ v: VERSION, ...members });
}

/** Reads members of this version; what is corrupt, foreign or of another version counts as nothing. */
export function readStored(text: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored === "object" && stored !== null && "v" in stored && stored.v === VERSION) return { ...stored };
  } catch {
    // What is no JSON was not written by this package.
  }
  return undefined;
}
