import { ConfigurationError } from "./errors.ts";

/**
 * Refuses a credential that would be sent mangled or not at all: missing, blank, not well-formed, with control characters or outer white space.
 *
 * @throws ConfigurationError naming the option.
 */
export function assertCredential(option: string, value: unknown): asserts value is string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (typeof value !== "string" || value.trim() !== value || !/^[^\u0000-\u001f\u007f]+$/.test(value) || !value.isWellFormed()) {
    throw new ConfigurationError(option, "must be text, not empty, without control characters or white space around it");
  }
}

/** A credential that goes into a header as it is: printable ASCII only (RFC 9110 section 5.5). */
export function assertHeaderCredential(option: string, value: unknown): asserts value is string {
  assertCredential(option, value);
  if (!/^[\u0020-\u007e]+$/.test(value)) throw new ConfigurationError(option, "must hold printable ASCII only");
}
