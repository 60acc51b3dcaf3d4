import { ArgumentError } from "./errors.ts";
import type { QueryParameter } from "./operation.ts";
import { assertWellFormed } from "./well-formed.ts";

type QueryParameters = Readonly<Record<string, QueryParameter>>;

const SEPARATORS = { form: ",", spaceDelimited: "%20", pipeDelimited: "|" } as const;

/**
 * Writes a query string, names and values encoded, each parameter in the style of its spec.
 *
 * @throws ArgumentError when a value has no written form: a nested object, NaN, a BigInt, a `Date` without a declared format, an undeclared null.
 */
export function writeQuery(values: Readonly<Record<string, unknown>>, parameters: QueryParameters = {}): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) writeParameter(pairs, name, value, (Object.hasOwn(parameters, name) && parameters[name]) || {});
  }
  return pairs.join("&");
}

function writeParameter(pairs: string[], name: string, value: unknown, parameter: QueryParameter): void {
  const { style = "form", explode = style === "form" || style === "deepObject" } = parameter;
  const argument = `query.${name}`;
  const write = (one: unknown): string => encode(argument, scalar(argument, one, parameter));
  const key = encode(argument, name);
  if (style !== "deepObject" && Array.isArray(value)) {
    const items = value.map(write);
    if (explode) pairs.push(...items.map((item) => `${key}=${item}`));
    else if (items.length > 0) pairs.push(`${key}=${items.join(SEPARATORS[style])}`);
  } else if (style === "deepObject" && isPlainObject(value)) {
    for (const [member, one] of Object.entries(value)) {
      if (one !== undefined) pairs.push(`${key}%5B${encode(argument, member)}%5D=${write(one)}`);
    }
  } else pairs.push(`${key}=${write(value)}`);
}

function scalar(argument: string, value: unknown, { format, nullable }: QueryParameter): string {
  if (typeof value === "string" || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value === null && nullable) return "null";
  // biome-ignore lint/style/noRestrictedGlobals: a caller's date, not the time
  if (value instanceof Date && format && Number.isFinite(value.getTime())) {
    const text = value.toISOString();
    // RFC 3339 knows years of four digits only; the language writes others with a sign.
    if (/^\d/.test(text)) return format === "date" ? text.slice(0, 10) : text;
  }
  throw new ArgumentError(argument, "must be a string, a finite number or a boolean, or what its spec declares");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

function encode(argument: string, text: string): string {
  assertWellFormed(argument, text);
  return encodeURIComponent(text);
}
