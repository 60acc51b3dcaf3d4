import type { Attributes } from "./missing-input.ts";

/** What the formatter does to an attribute; it leaves the others as they are. */
const formatters: Readonly<Record<string, (text: string) => string>> = {
  phone_number: formatPhone,
  email_address: (text) => text.trim().toLowerCase(),
  address_state: (text) => text.trim().toUpperCase(),
  address_country_code: (text) => text.trim().toUpperCase(),
  document_license_state: (text) => text.trim().toUpperCase(),
  name_first: (text) => text.trim(),
  name_middle: (text) => text.trim(),
  name_last: (text) => text.trim(),
};

/** The input in its uniform form, as US phone numbers with `+1`. */
export function formatAttributes(supplied: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(supplied).map(([key, value]) => {
      const format = Object.hasOwn(formatters, key) ? formatters[key] : undefined;
      return [key, format !== undefined && typeof value === "string" ? format(value) : value];
    }),
  );
}

function formatPhone(text: string): string {
  const digits = text.replace(/\D/g, "");
  if (text.trim().startsWith("+")) return `+${digits}`;
  return digits.length === 10 ? `+1${digits}` : `+${digits}`;
}
