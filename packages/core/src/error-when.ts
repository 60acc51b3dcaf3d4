import { at } from "./pointer.ts";

/** Tells of a success's body whether it carries a failure (`x-error-when`); `undefined` when it does not tell, and so must not pass for a success. */
export type ErrorWhen = (body: unknown) => boolean | undefined;

/** A body carries a failure when a JSON Pointer leads to this value. Imported by generated code that needs it, and by no other. */
export function errorWhen(pointer: string, equals: unknown): ErrorWhen {
  return (body) => {
    const told = at(body, pointer);
    return typeof told === typeof equals ? told === equals : undefined;
  };
}
