/** Why, where (a JSON Pointer into the base), and what to put there; without it, what is there goes. */
export type Change = readonly [why: string, pointer: string, value?: unknown];

/** Payloads for one place: a webhook's event, or an operation and its `body`, `form`, `query` or a status. */
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

/** Wrong where a text has to be, at each of the places. */
export function notText(...pointers: readonly string[]): Change[] {
  return pointers.flatMap((pointer): Change[] => [
    [`a number at ${pointer}`, pointer, 1],
    [`an object at ${pointer}`, pointer, {}],
    [`a list at ${pointer}`, pointer, ["text"]],
  ]);
}

/** Wrong where something has to be, and be no null, at each of the places. */
export function notMissing(...pointers: readonly string[]): Change[] {
  return pointers.flatMap((pointer): Change[] => [
    [`nothing at ${pointer}`, pointer],
    [`null at ${pointer}`, pointer, null],
  ]);
}

/** Right where an answer may leave out what no page calls certain: it is not there, or null. */
export function optional(...pointers: readonly string[]): Change[] {
  return pointers.flatMap((pointer): Change[] => [
    [`without ${pointer}`, pointer],
    [`null at ${pointer}`, pointer, null],
  ]);
}

/** Wrong where a list of texts has to be, at each of the places. */
export function notTexts(...pointers: readonly string[]): Change[] {
  return pointers.flatMap((pointer): Change[] => [
    [`a text at ${pointer}`, pointer, "text"],
    [`a number among the entries of ${pointer}`, pointer, ["text", 1]],
    [`an object at ${pointer}`, pointer, {}],
  ]);
}

/** Wrong where an object has to be. */
export const notObject: readonly Change[] = [
  ["a list", "", []],
  ["a text", "", "success"],
  ["null", "", null],
  ["a number", "", 1],
  ["true", "", true],
];

/** A failure with HTTP 200, which every operation may answer, and more of it. */
export const refused: readonly Change[] = [
  ["a failure", "", { status: "error", response: "Not found" }],
  ["a failure with more members", "", { status: "error", response: "Not found", code: 7 }],
];

/** A status beside the result that has to be there; what is neither a success nor a whole failure. */
export const wrongStatus: readonly Change[] = [
  ["no status", "/status"],
  ["null as the status", "/status", null],
  ["a number as the status", "/status", 200],
  ["a failure around a result", "/status", "error"],
  ["a failure without words", "", { status: "error" }],
  ["a failure with null for words", "", { status: "error", response: null }],
];
