/** The parts of a text between `;` or `,`. */
export function splitText(text: string): readonly string[] {
  return text.split(/[;,]/).flatMap((part) => part.trim() || []);
}

/** What a change comes to: the list after it, and whether there was an entry that nobody can read. */
export interface ChangedList {
  readonly list: readonly string[];
  readonly isUnclear: boolean;
}

/**
 * Applies what `review_groups` and `contacts` take: one text, which is the whole list, or a list of changes. The form of a change is not
 * documented; here it is a text to add, or `{ _op: "add" | "remove", value }`.
 */
export function changeList(before: readonly string[], given: unknown): ChangedList {
  if (typeof given === "string") return { list: [...new Set(splitText(given))], isUnclear: false };
  let list = [...before];
  let isUnclear = false;
  for (const change of given as readonly unknown[]) {
    const { _op: op = "add", value } = typeof change === "string" ? { value: change } : (Object(change) as Change);
    if (typeof value !== "string" || (op !== "add" && op !== "remove")) isUnclear = true;
    else list = op === "remove" ? list.filter((one) => one !== value) : [...list.filter((one) => one !== value), value];
  }
  return { list, isUnclear };
}

interface Change {
  readonly _op?: unknown;
  readonly value?: unknown;
}
