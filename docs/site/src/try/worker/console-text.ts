const DEEPEST = 6;
const LONGEST = 4_000;

/** What one call of `console` prints, as text. */
export function consoleText(values: readonly unknown[]): string {
  const text = values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function inspect(value: unknown): string {
  const plain = simplify(value, 0, []);
  return typeof plain === "string" && typeof value !== "string" ? plain : (JSON.stringify(plain, undefined, 2) ?? String(plain));
}

/** A value that JSON can write, with words where it could not. */
function simplify(value: unknown, depth: number, above: readonly unknown[]): unknown {
  if (typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (typeof value === "function") return `[function ${value.name || "without a name"}]`;
  if (value === undefined) return depth === 0 ? "undefined" : undefined;
  if (typeof value !== "object" || value === null) return value;
  if (above.includes(value)) return "[seen above]";
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth >= DEEPEST) return Array.isArray(value) ? "[…]" : "{…}";
  const inner = (member: unknown): unknown => simplify(member, depth + 1, [...above, value]);
  if (Array.isArray(value)) return value.map((member) => inner(member) ?? null);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, member]) => [String(key), inner(member)]));
  if (value instanceof Set) return [...value].map(inner);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inner(member)]));
}
