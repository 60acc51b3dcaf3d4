import { ConfigurationError } from "./errors.ts";

/**
 * Refuses a credential that would be sent mangled or not at all: missing, blank, not well-formed, with control characters or outer white space.
 *
 * @throws ConfigurationError naming the option.
 */
export function assertCredential(option: string, value: unknown): asserts value is string {
  // Lone surrogates have no UTF-8 form. Not by `\p{Cs}`: V8 reads every expression when the file is imported, and takes 0.2 ms for that one.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (typeof value !== "string" || !value.isWellFormed() || !/^(?!\s)[^\0-\x1f\x7f]+(?<!\s)$/.test(value)) {
    throw new ConfigurationError(option, "must be text without control characters or outer white space");
  }
}

/** A credential that goes into a header as it is: printable ASCII only (RFC 9110 section 5.5). */
export function assertHeaderCredential(option: string, value: unknown): asserts value is string {
  assertCredential(option, value);
  if (!/^[\u0020-\u007e]+$/.test(value)) throw new ConfigurationError(option, "must hold printable ASCII only");
}
