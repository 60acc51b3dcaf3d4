/** One way in which an answer differs from the spec. It has no value of the answer's, but for a word of a list that the spec leaves open. */
export interface Finding {
  /** JSON Pointer, with indexes, names of map entries and undeclared names as `*`. */
  readonly pointer: string;
  readonly kind: string;
  readonly expected?: string;
  readonly found?: string;
  readonly value?: string;
  readonly count: number;
}

/** What tells one finding from another: everything but how often it was seen. */
export function keyOf({ pointer, kind, expected = "", found = "", value = "" }: Finding): string {
  return [pointer, kind, expected, found, value].join(" ");
}

/** A finding as a person reads it. */
export function describeFinding({ pointer, kind, expected, found, value, count }: Finding): string {
  const parts = [expected && `expected ${expected}`, found && `found ${found}`, value && `value ${value}`].filter(Boolean);
  return `${pointer || "/"} ${kind}${parts.length > 0 ? `: ${parts.join(", ")}` : ""} (${count})`;
}

/** Counts findings with the same key instead of repeating them, in the order of their keys. */
export function countFindings<Found extends Finding>(findings: readonly Found[], key: (one: Found) => string = keyOf): readonly Found[] {
  const counted = new Map<string, Found>();
  for (const one of findings) counted.set(key(one), { ...one, count: (counted.get(key(one))?.count ?? 0) + one.count });
  return [...counted.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
