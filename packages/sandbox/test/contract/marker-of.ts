import { typesOf, type ValueSchema } from "@kyc-clients/testing";

/** Fewer characters occur by chance. */
const FEWEST = 6;
/** How often a file says who it is, so that its middle says it too. */
const TIMES = 12;
const FIRST_DAY = Date.UTC(1800, 0, 1);
const DAY_MS = 86_400_000;

/** Why a schema admits no value of its own: a flag, a list of words, a text of a few characters, a number of a few digits. */
export type Excuse = "flag" | "list" | "short" | "bounded";

/** Makes the marker of a number, of at most six digits, that fits a schema without branches; undefined where none does. */
export function markerOf(schema: ValueSchema, number: number): string | number | Uint8Array<ArrayBuffer> | undefined {
  if (schema.enum !== undefined || schema.const !== undefined) return undefined;
  const [type] = typesOf(schema).filter((one) => one !== "null");
  if (type === "integer" || type === "number") return numberMarker(schema, type === "integer", number);
  if (type !== "string") return undefined;
  const text = `${digits(number, 6)}mark`;
  if (schema.format === "binary") return new TextEncoder().encode(text.repeat(TIMES));
  if (schema.contentEncoding === "base64") return btoa(text.repeat(TIMES));
  return fittingTexts(schema, texts(schema, number, text)).find((one) => one.length >= FEWEST);
}

/** Why {@link markerOf} makes none; undefined where it does. */
export function excuseOf(schema: ValueSchema): Excuse | undefined {
  if (markerOf(schema, 1) !== undefined) return undefined;
  if (schema.enum !== undefined || schema.const !== undefined) return "list";
  const [type] = typesOf(schema).filter((one) => one !== "null");
  return type === "boolean" ? "flag" : type === "string" ? "short" : "bounded";
}

/** Makes a value that says nothing and fits a schema without branches. */
export function standInOf(schema: ValueSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum.find((one) => one !== null) ?? null;
  const [type = "null"] = typesOf(schema).filter((one) => one !== "null");
  if (type === "null") return null;
  if (type === "boolean") return true;
  if (type !== "string") return schema.minimum ?? Math.min(1, schema.maximum ?? 1);
  if (schema.format === "binary" || schema.contentEncoding === "base64") return markerOf(schema, 0);
  const [text] = fittingTexts(schema, [...texts(schema, 0, "of-nobody"), "2031", "12", "NO", "NOR", "+1", "en"]);
  if (text === undefined) throw new Error(`no text fits ${schema.pattern ?? "the lengths of a schema"}`);
  return text;
}

/** Texts of many forms, each with the number in it. */
function texts({ format }: ValueSchema, number: number, text: string): readonly string[] {
  const letters = Array.from(digits(number, 6), (digit) => String.fromCharCode(65 + Number(digit))).join("");
  const date = new Date(FIRST_DAY + number * DAY_MS).toISOString();
  if (format === "date") return [date.slice(0, 10)];
  if (format === "date-time") return [date];
  if (format === "email") return [`${text}@example.org`];
  if (format === "uri") return [`https://example.org/${text}`];
  return [
    text,
    `${letters}MK`,
    ...[9, 8, 7, 6, 12].map((length) => `6${digits(number, length - 1)}`),
    `+6${digits(number, 8)}`,
    date.slice(0, 10),
    `${digits(number, 6)}${"mark".repeat(7).slice(0, 26)}`,
    `MK61${digits(number, 14)}`,
  ];
}

function fittingTexts(
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern = "" }: ValueSchema,
  all: readonly string[],
): string[] {
  const fits = new RegExp(pattern, "u");
  return all.map((one) => one.padEnd(minLength, "x")).filter((one) => one.length <= maxLength && fits.test(one));
}

/** Nine digits where the bounds allow, else six, else as many behind the point. */
function numberMarker(
  { minimum = 0, maximum = Number.POSITIVE_INFINITY }: ValueSchema,
  isWhole: boolean,
  number: number,
): number | undefined {
  const [long, short] = [600_000_000 + number, Math.max(minimum, 100_000) + number];
  if (minimum <= long && maximum >= 700_000_000) return long;
  if (maximum >= Math.max(minimum, 100_000) + 1_000_000) return short;
  const whole = Math.ceil(minimum);
  // The last digit is none that is left out.
  return isWhole || whole + 1 > maximum ? undefined : Number(`${whole}.6${digits(number, 6)}1`);
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
