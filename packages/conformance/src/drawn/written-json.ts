import { isPlain } from "./argument-faults.ts";

/** What JSON keeps of a value: members that are undefined go, and a list's become null. */
export function writtenJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (one === undefined ? null : writtenJson(one)));
  if (Object.is(value, -0)) return 0;
  if (!isPlain(value)) return value;
  // Not by assignment: a member named `__proto__` is one like any other.
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, writtenJson(one)]])));
}
