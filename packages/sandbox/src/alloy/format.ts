import type { Attributes } from "./missing-input.ts";

/** What the formatter does to an attribute; it leaves the others as they are. */
const formatters: ReadonlyMap<string, (text: string) => string> = new Map(
  Object.entries({
    phone_number: formatPhone,
    email_address: (text: string) => text.trim().toLowerCase(),
    address_state: (text: string) => text.trim().toUpperCase(),
    address_country_code: (text: string) => text.trim().toUpperCase(),
    document_license_state: (text: string) => text.trim().toUpperCase(),
    name_first: (text: string) => text.trim(),
    name_middle: (text: string) => text.trim(),
    name_last: (text: string) => text.trim(),
  }),
);

/** The input in its uniform form, as US phone numbers with `+1`. */
export function formatAttributes(supplied: Attributes): Attributes {
  return Object.fromEntries(Object.entries(supplied).map(([key, value]) => [key, formatAttribute(key, value)]));
}

/** One attribute of the input in its uniform form. */
export function formatAttribute(key: string, value: unknown): unknown {
  const format = formatters.get(key);
  return format !== undefined && typeof value === "string" ? format(value) : value;
}

function formatPhone(text: string): string {
  const digits = text.replace(/\D/g, "");
  if (text.trim().startsWith("+")) return `+${digits}`;
  return digits.length === 10 ? `+1${digits}` : `+${digits}`;
}
