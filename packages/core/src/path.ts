import { ArgumentError } from "./errors.ts";
import { assertWellFormed } from "./well-formed.ts";

/** A segment that a URL parser takes for "here" or "up", in any spelling. */
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

/**
 * Fills a path template so that each value stays one segment of its own.
 *
 * @throws ArgumentError when a value is missing, empty, no scalar, not well-formed, or would make a dot segment.
 */
export function fillPath(template: string, given?: Readonly<Record<string, unknown>> | null): string {
  const values = given ?? {};
  let path = "";
  for (const part of partsOf(template)) {
    if (typeof part === "string") {
      path += part;
      continue;
    }
    let filled = "";
    // Names stand at the odd places.
    for (let i = 0; i < part.length; i++) {
      const literal = part[i] ?? "";
      const text = i % 2 === 0 ? literal : scalar(literal, values);
      filled += text;
      path += i % 2 === 0 ? text : encode(literal, text);
    }
    if (DOT_SEGMENT.test(filled)) throw new ArgumentError(`path.${part[1]}`, "must not be a dot segment");
  }
  return path;
}

/** What stands between a template's variable segments as text, and each of those as literal, name, literal, and so on. */
type Parts = readonly (string | readonly string[])[];

/** Templates that were taken apart; they are those of specs, so there are few. */
const taken = new Map<string, Parts>();

function partsOf(template: string): Parts {
  let parts = taken.get(template);
  if (!parts) {
    parts = template.split(/([^/]*\{[^/]*)/).map((part) => (part.includes("{") ? part.split(/[{}]/) : part));
    taken.set(template, parts);
  }
  return parts;
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

function encode(name: string | undefined, text: string): string {
  // Nearly all values are ids, of which nothing has to be encoded.
  if (/^[\w.~-]*$/.test(text)) return text;
  assertWellFormed(`path.${name}`, text);
  return encodeURIComponent(text);
}
