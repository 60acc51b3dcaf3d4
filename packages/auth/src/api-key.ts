import { assertHeaderCredential } from "./credential.ts";
import { ConfigurationError } from "./errors.ts";
import { isRotated, type Provided, read } from "./provided.ts";
import type { AuthStrategy, RequestHeaders } from "./strategy.ts";

/** A key, and the header that carries it. */
export interface ApiKeyOptions {
  /** The header's name, as the vendor documents it. */
  readonly header: string;
  /** The key, or a function that gives the current one: asked for each request, and once more after a 401, in case the key was rotated. */
  readonly value: Provided<string>;
}

/**
 * Signs each request with a key in a header.
 *
 * @throws ConfigurationError when the name is no header name, or the key is missing, blank or not printable ASCII.
 * @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object
 * @example
 * ```ts
 * const auth = apiKey({ header: "X-API-Key", value: "made-up-key" });
 * ```
 */
export function apiKey({ header, value }: ApiKeyOptions): AuthStrategy {
  if (typeof header !== "string" || !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(header)) {
    throw new ConfigurationError("header", "must be a header name");
  }
  if (typeof value !== "function") assertHeaderCredential("value", value);
  const set = (headers: RequestHeaders, key: unknown): void => {
    assertHeaderCredential("value", key);
    headers.set(header, key);
  };
  return {
    scheme: `apiKey:${header.toLowerCase()}`,
    longLived: true,
    authorize(headers) {
      const key = read(value);
      return key instanceof Promise ? key.then((text) => set(headers, text)) : set(headers, key);
    },
    settle(headers, status) {
      const sent = headers.get(header);
      return status === 401 && isRotated(value, (key) => key !== sent);
    },
  };
}
