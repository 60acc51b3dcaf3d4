import { ArgumentError } from "./errors.ts";

/** Whether a media type is JSON's, or one of its kind. */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

/** JSON as the language writes it (undefined members are dropped, null is kept), but for what it would lose: that is refused. */
export function writeJson(value: unknown, maxBytes: number, argument = "body"): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, refuseLoss);
  } catch {
    // The engine's own message names members and values, so it goes no further.
  }
  if (text === undefined) throw new ArgumentError(argument, "must be plain JSON in well-formed Unicode");
  // No code unit takes more than three bytes, so most texts need not be measured.
  if (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes) {
    throw new ArgumentError(argument, "is larger than maxRequestBytes");
  }
  return text;
}

/**
 * Stops at what JSON would write as `{}`, `null` or nothing, and at a lone surrogate, which interoperable JSON must not hold (RFC 7493 section 2.1).
 * The platform's own objects and symbols are tagged, plain objects are not.
 */
function refuseLoss(name: string, value: unknown): unknown {
  const isTagged = Symbol.toStringTag in Object(value);
  const isNoNumber = typeof value === "number" && !Number.isFinite(value);
  const isCut = !name.isWellFormed() || (typeof value === "string" && !value.isWellFormed());
  if (isTagged || isNoNumber || isCut || typeof value === "function") throw new TypeError();
  return value;
}
