/** A value, or a function that gives it each time it is needed, so that a secret can be rotated while the program runs. */
export type Provided<Value> = Value | (() => Value | Promise<Value>);

/** Reads a provided value. */
export function read<Value>(provided: Provided<Value>): Value | Promise<Value> {
  return typeof provided === "function" ? (provided as () => Value | Promise<Value>)() : provided;
}
