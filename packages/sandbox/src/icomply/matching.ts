/** Whether a value is what a query asks for; a query that asks for nothing takes all. */
export function isSame(value: string | null | undefined, wanted: unknown): boolean {
  return wanted === undefined || (typeof value === "string" && value === wanted);
}

/** The same, whether letters are small or capital. */
export function isLike(value: string | null | undefined, wanted: unknown): boolean {
  return wanted === undefined || (typeof value === "string" && value.toLowerCase() === String(wanted).trim().toLowerCase());
}

/** The same for numbers that are text: zeros before the first digit do not count, as a number has none. */
export function isSameNumber(value: string | null | undefined, wanted: unknown): boolean {
  const bare = (text: string): string => text.replace(/^0+(?=\d)/, "");
  return wanted === undefined || (typeof value === "string" && bare(value) === bare(String(wanted)));
}

/** How many letters have to be put in, taken out or replaced to make one text of another (Levenshtein). */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
