import { ArgumentError } from "./errors.ts";

/**
 * Refuses text with a lone surrogate, as a string that was cut inside an emoji. It has no UTF-8 form: what arrived would be other text than was given.
 *
 * @throws ArgumentError naming the argument.
 */
export function assertWellFormed(argument: string, text: string): void {
  if (!text.isWellFormed()) throw new ArgumentError(argument, "must be well-formed Unicode");
}
