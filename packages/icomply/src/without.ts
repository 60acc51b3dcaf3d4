/** A copy of a JSON value without the members and items that hold a text, as their name or in their value. */
export function without(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.filter((item) => !holds(item, text)).map((item) => without(item, text));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name, member]) => !name.includes(text) && !holds(member, text));
  return Object.fromEntries(kept.map(([name, member]) => [name, without(member, text)]));
}

function holds(value: unknown, text: string): boolean {
  return typeof value === "string" && value.includes(text);
}
