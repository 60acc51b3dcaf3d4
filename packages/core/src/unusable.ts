import type { ParseError, RedirectError } from "./errors.ts";

/** An answer cannot be used. What that means for the call is said by the part that knows failures; nobody else sees it. */
export class Unusable extends Error {
  /** The error's code where it is known; else `cause` has what reading broke with. */
  readonly code: ParseError["code"] | RedirectError["code"] | undefined;

  constructor(code?: Unusable["code"], cause?: unknown) {
    super(undefined, { cause });
    this.code = code;
  }
}
