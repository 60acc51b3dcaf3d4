import type { QueryValue } from "../vendor.ts";

/** Whether a value is the one, or one of those, that a parameter names; every value is where there is no parameter. */
export function isNamed(value: string | undefined, parameter: QueryValue | undefined): boolean {
  if (parameter === undefined) return true;
  return value !== undefined && [parameter].flat().includes(value);
}

/** Whether a time is not before the one and not after the other parameter. */
export function isWithin(time: number | undefined, from: QueryValue | undefined, to: QueryValue | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return time !== undefined && time >= Number(from ?? Number.NEGATIVE_INFINITY) && time <= Number(to ?? Number.POSITIVE_INFINITY);
}
