/**
 * A copy that a caller's later changes do not reach, for what is kept while code is being loaded: plain objects, lists and bytes are copied,
 * as are forms and headers; what cannot change, and objects of other classes, are kept as they are.
 */
export function snapshot(value: unknown, seen: Map<unknown, unknown> = new Map()): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return structuredClone(value);
  for (const Pairs of [Headers, URLSearchParams, FormData]) {
    if (value instanceof Pairs) {
      const copy: { append(name: string, part: unknown): void } = new Pairs();
      for (const [name, part] of value) copy.append(name, part);
      return copy;
    }
  }
  const isPlain = [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value));
  if (!isPlain) return value;
  // Spread makes every member an own one, and so a member named `__proto__` is assigned to like any other.
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  seen.set(value, copy);
  for (const name of Object.keys(copy)) copy[name] = snapshot(copy[name], seen);
  return copy;
}
