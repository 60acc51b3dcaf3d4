import { REDACTED } from "@kyc-clients/core";
import { isPlain } from "./argument-faults.ts";

/** Values of a redacted copy, by what became of them. Pointers name no index, and members as the allow-list does. */
export interface Shown {
  /** Shown as they were, and on the list. */
  readonly allowed: string[];
  readonly hidden: string[];
  /** Shown although the list does not name them, changed, or under a name that it does not know. None is to be here. */
  readonly wrong: string[];
}

/** Compares a redacted copy with what it was made of, value for value. */
export function shownOf(copy: unknown, original: unknown, pointers: readonly string[]): Shown {
  const shown: Shown = { allowed: [], hidden: [], wrong: [] };
  const isAbove = (pointer: string): boolean => pointers.some((one) => one === pointer || one.startsWith(`${pointer}/`));
  const walk = (one: unknown, from: unknown, pointer: string): void => {
    if (one === REDACTED) shown.hidden.push(pointer);
    else if (Array.isArray(one)) {
      if (!Array.isArray(from) || one.length !== from.length || !isAbove(pointer)) shown.wrong.push(pointer);
      else one.forEach((item, index) => void walk(item, from[index], `${pointer}/*`));
    } else if (isPlain(one)) {
      for (const [name, member] of Object.entries(one)) {
        const below = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        if (name === REDACTED && member === REDACTED) shown.hidden.push(below);
        else if (!isPlain(from) || !Object.hasOwn(from, name) || !isAbove(below)) shown.wrong.push(below);
        else walk(member, (from as Readonly<Record<string, unknown>>)[name], below);
      }
    } else {
      const mayShow = pointers.includes(pointer) || (one === null && isAbove(pointer));
      (mayShow && Object.is(one, from) ? shown.allowed : shown.wrong).push(pointer);
    }
  };
  walk(copy, original, "");
  return shown;
}
