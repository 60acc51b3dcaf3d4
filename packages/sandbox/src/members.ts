/** Control input that cannot be used. The message names the member, never its value. */
export class ControlInputError extends Error {
  override readonly name = "ControlInputError";
  /** The member at fault, as a JSON Pointer. */
  readonly pointer: string;

  constructor(pointer: string, problem: string) {
    super(`${pointer === "" ? "the body" : pointer} ${problem}`);
    this.pointer = pointer;
  }
}

/** A JSON object of unknown members. */
export type Json = Readonly<Record<string, unknown>>;

/** Says what is wrong with a value; undefined when nothing is. */
export type Check = (value: unknown) => string | undefined;

/** The members that an object may have. */
export type Checks = Readonly<Record<string, { readonly check: Check; readonly required?: boolean }>>;

/** An object whose members pass their checks, with no member beside them. @throws ControlInputError */
export function readMembers<Result>(input: unknown, checks: Checks, parent = ""): Result {
  const problem = object(input);
  if (problem !== undefined) throw new ControlInputError(parent, problem);
  const members = input as Json;
  for (const [name, { check, required }] of Object.entries(checks)) {
    const value = Object.hasOwn(members, name) ? members[name] : undefined;
    const wrong = value === undefined ? (required === true ? "is required" : undefined) : check(value);
    if (wrong !== undefined) throw new ControlInputError(`${parent}/${name}`, wrong);
  }
  if (Object.keys(members).some((name) => !Object.hasOwn(checks, name))) {
    throw new ControlInputError(parent, `may only have ${Object.keys(checks).join(", ") || "no members"}`);
  }
  return members as Result;
}

/** Passes an object. */
export const object: Check = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : "must be an object";

/** Passes text that is not blank and has no control characters. */
export const text: Check = (value) =>
  typeof value === "string" && value.trim() !== "" && !/\p{Cc}/u.test(value) ? undefined : "must be text without control characters";

/** Passes a whole number within bounds. */
export function integer(least: number, most: number): Check {
  return (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : `must be a whole number from ${least} to ${most}`;
}

/** Passes one of a list. */
export function oneOf(values: readonly string[]): Check {
  return (value) => (values.includes(value as string) ? undefined : `must be one of ${values.join(", ")}`);
}
