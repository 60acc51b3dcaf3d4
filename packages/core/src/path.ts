import { ArgumentError } from "./errors.ts";
import { assertWellFormed } from "./well-formed.ts";

/** A segment that a URL parser takes for "here" or "up", in any spelling. */
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;
/** Nearly all values are such ids: nothing of them has to be encoded, and with so much beside dots and `%` no segment is a dot segment. */
const PLAIN = /^[\w~-]{3,}$/;

/**
 * Fills a path template so that each value stays one segment of its own.
 *
 * @throws ArgumentError when a value is missing, empty, no scalar, not well-formed, or would make a dot segment.
 */
export function fillPath(template: string, given?: Readonly<Record<string, unknown>> | null): string {
  return fillParts(partsOf(template), given);
}

/** The same for a template that was taken apart. */
export function fillParts(parts: Parts, given?: Readonly<Record<string, unknown>> | null): string {
  const values = given ?? {};
  let path = "";
  for (const part of parts) path += typeof part === "string" ? part : fillSegment(part, values);
  return path;
}

function fillSegment(part: readonly string[], values: Readonly<Record<string, unknown>>): string {
  let [written = ""] = part;
  let filled = written;
  let isPlain = false;
  // Names stand at the odd places, and literals between them.
  for (let i = 1; i < part.length; i += 2) {
    const name = part[i] ?? "";
    const literal = part[i + 1] ?? "";
    const text = scalar(name, values);
    if (PLAIN.test(text)) {
      isPlain = true;
      written += text + literal;
    } else written += encode(name, text) + literal;
    filled += text + literal;
  }
  if (!isPlain && DOT_SEGMENT.test(filled)) throw new ArgumentError(`path.${part[1]}`, "must not be a dot segment");
  return written;
}

/** What stands between a template's variable segments as text, and each of those as literal, name, literal, and so on. */
export type Parts = readonly (string | readonly string[])[];

/** Takes a path template apart. */
export function partsOf(template: string): Parts {
  return template.split(/([^/]*\{[^/]*)/).map((part) => (part.includes("{") ? part.split(/[{}]/) : part));
}

/**
 * Refuses an address whose path a URL parser would shorten.
 *
 * @throws ArgumentError when a segment of it is a dot segment.
 */
export function assertNoDotSegment(url: string): string {
  // URL parsers drop tabs and line breaks before they look for segments.
  const path = url.replace(/[\t\r\n]/g, "").split(/[?#]/, 1)[0] ?? "";
  if (path.split(/[/\\]/).some((segment) => DOT_SEGMENT.test(segment))) throw new ArgumentError("path", "must not hold a dot segment");
  return url;
}

function scalar(name: string, values: Readonly<Record<string, unknown>>): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined || value === null) throw new ArgumentError(`path.${name}`, "is missing");
  if (value === "") throw new ArgumentError(`path.${name}`, "must not be empty");
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw new ArgumentError(`path.${name}`, "must be a string or a finite number");
}

function encode(name: string, text: string): string {
  assertWellFormed(`path.${name}`, text);
  return encodeURIComponent(text);
}
