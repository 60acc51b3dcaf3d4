import { at } from "./pointer.ts";

/** Tells of a success's body whether it carries a failure (`x-error-when`); `undefined` when it does not tell, and so must not pass for a success. */
export type ErrorWhen = (body: unknown) => boolean | undefined;

/**
 * A body carries a failure when a JSON Pointer leads to this value. Imported by generated code that needs it, and by no other.
 *
 * @param required Whether a success has another value of that type there. If not, whatever else is there, or nothing, is a success.
 */
export function errorWhen(pointer: string, equals: unknown, required = true): ErrorWhen {
  return (body) => {
    const told = at(body, pointer);
    return typeof told === typeof equals || !required ? told === equals : undefined;
  };
}
