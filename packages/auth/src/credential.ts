import { ConfigurationError } from "./errors.ts";

/**
 * Refuses a credential that would be sent mangled or not at all: missing, blank, with control characters, half a character or outer white space.
 *
 * @throws ConfigurationError naming the option.
 */
export function assertCredential(option: string, value: unknown): asserts value is string {
  if (typeof value !== "string") throw new ConfigurationError(option, "must be a string");
  if (value.trim() === "") throw new ConfigurationError(option, "must not be empty");
  if (value.trim() !== value) throw new ConfigurationError(option, "must not begin or end with white space");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) throw new ConfigurationError(option, "must not hold control characters");
  if (!value.isWellFormed()) throw new ConfigurationError(option, "must be well-formed Unicode");
}

/** A credential that goes into a header as it is: printable ASCII only (RFC 9110 section 5.5). */
export function assertHeaderCredential(option: string, value: unknown): asserts value is string {
  assertCredential(option, value);
  if (!/^[\u0020-\u007e]+$/.test(value)) throw new ConfigurationError(option, "must hold printable ASCII only");
}
