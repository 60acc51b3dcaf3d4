import { ArgumentError } from "./errors.ts";
import type { ApiDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";

/** Headers that the client writes itself: who asks, and how the body is carried. */
const RESERVED = new Set([
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "cookie",
  "host",
  "proxy-authorization",
  "transfer-encoding",
]);

/**
 * Reads a call's header parameters as text that can be sent as it is.
 *
 * @throws ArgumentError when a name is reserved or no header name, or a value cannot stand in a header.
 */
export function readHeaders(
  values: Readonly<Record<string, unknown>>,
  isReserved: (name: string) => boolean,
): [name: string, value: string][] {
  const headers: [string, string][] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const argument = `header.${name}`;
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) throw new ArgumentError("header", "has a member whose name is no header name");
    if (isReserved(name.toLowerCase())) throw new ArgumentError(argument, "is written by the client");
    const isScalar = typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
    if (!isScalar || !/^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(String(value))) {
      throw new ArgumentError(argument, "must be text without line breaks, of characters that a header can hold");
    }
    headers.push([name, String(value)]);
  }
  return headers;
}

/** Whether a header (its name in lower case) is the client's to write; with `allowHeaderOverride` only those that carry the message are. */
export function isReserved(name: string, { securitySchemes }: ApiDefinition, { allowHeaderOverride, auth }: ResolvedOptions): boolean {
  if (allowHeaderOverride === true) return name === "content-length" || name === "transfer-encoding";
  const layers = auth?.layers ?? (auth ? [auth] : []);
  return (
    RESERVED.has(name) ||
    Object.values(securitySchemes).includes(`apiKey:${name}`) ||
    layers.some(({ header }) => header?.toLowerCase() === name)
  );
}
