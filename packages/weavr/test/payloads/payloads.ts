/** Why, where (a JSON Pointer into the base), and what to put there; without it, what is there goes. */
export type Change = readonly [why: string, pointer: string, value?: unknown];

/** Payloads for one place: a webhook's event, or an operation and its `body`, `path`, `query`, `header` or a status. */
export interface Payloads {
  readonly at: string;
  /** One that must pass. */
  readonly base: unknown;
  /** What may become of it. */
  readonly good?: readonly Change[];
  /** What may not. */
  readonly bad: readonly Change[];
}

/** The base with the change made. The place must be there, save its last step. */
export function change(base: unknown, [why, pointer, ...value]: Change): unknown {
  const root = { base: structuredClone(base) };
  const steps = ["base", ...pointer.split("/").slice(1)];
  const last = steps.pop() ?? "";
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], root);
  if (typeof parent !== "object" || parent === null) throw new Error(`${why}: nothing is at ${pointer}`);
  if (value.length > 0) (parent as Record<string, unknown>)[last] = value[0];
  else if (!Reflect.has(parent, last) || !Reflect.deleteProperty(parent, last)) throw new Error(`${why}: ${pointer} cannot go`);
  return root.base;
}
