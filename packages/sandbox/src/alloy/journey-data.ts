import type { Attributes } from "./missing-input.ts";

/** The values that may be sent as numbers and are text to a workflow. */
const numeric: ReadonlySet<string> = new Set([
  ...["document_ssn", "phone_number", "postal_code", "address_postal_code", "ownership_percentage"],
  ...["business_federal_ein", "business_phone_number", "business_registry_id"],
]);

/** An entity's data with its numbers as text, at every depth. */
export function journeyData(data: Attributes): Attributes {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, key === "meta" ? value : textual(key, value)]));
}

/** Data with changes: what they leave out stays, and null drops a value. */
export function changedData(data: Attributes, changes: Attributes | null | undefined): Attributes {
  const changed = { ...data, ...(changes && journeyData(changes)) };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== null));
}

function textual(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => textual("", one));
  if (typeof value === "object" && value !== null) return journeyData(value as Attributes);
  return numeric.has(key) && typeof value === "number" ? String(value) : value;
}
