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
  if (!template.includes("{")) return template;
  const values = given ?? {};
  return template
    .split("/")
    .map((segment) => {
      if (!segment.includes("{")) return segment;
      let filled = "";
      const encoded = segment.replace(/([^{]*)(?:\{([^}]+)\})?/g, (_, literal: string, name?: string) => {
        const text = name === undefined ? "" : scalar(name, values);
        filled += literal + text;
        return literal + encode(name, text);
      });
      if (DOT_SEGMENT.test(filled)) throw new ArgumentError(argument(segment), "must not be a dot segment");
      return encoded;
    })
    .join("/");
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
  assertWellFormed(`path.${name}`, text);
  return encodeURIComponent(text);
}

function argument(segment: string): string {
  return `path.${/\{([^}]+)\}/.exec(segment)?.[1]}`;
}
