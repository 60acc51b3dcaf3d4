/** A value, or a function that gives it each time it is needed, so that a secret can be rotated while the program runs. */
export type Provided<Value> = Value | (() => Value | Promise<Value>);

/** Reads a provided value. */
export function read<Value>(provided: Provided<Value>): Value | Promise<Value> {
  return typeof provided === "function" ? (provided as () => Value | Promise<Value>)() : provided;
}

/** Whether a refused value has another in its place by now. What a provider throws is left to the call that has to read it. */
export async function isRotated<Value>(provided: Provided<Value>, isOther: (current: Value) => boolean): Promise<boolean> {
  try {
    return isOther(await read(provided));
  } catch {
    return false;
  }
}
