/** The lines that only the one or only the other text has. */
export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Compares two lists of lines, whose order does not count. */
export function compareLines(before: string, after: string): Difference {
  const linesOf = (text: string): ReadonlySet<string> => new Set(text.split("\n").filter((line) => line !== ""));
  const [old, now] = [linesOf(before), linesOf(after)];
  return { removed: [...old].filter((line) => !now.has(line)), added: [...now].filter((line) => !old.has(line)) };
}
