import type { Address, Dated, EntityRecord, Phone } from "./entity-record.ts";
import type { Attributes } from "./missing-input.ts";

const single = {
  person: [
    ...["name_first", "name_middle", "name_last", "gender", "birth_date"],
    ...["document_ssn", "document_id_card", "document_license", "document_passport"],
  ],
  business: ["business_name", "business_alternate_name", "business_registry_id", "business_federal_ein"],
  group: [],
} as const;

/** When and by which evaluation something was told. */
export interface Told {
  readonly at: number;
  /** Given by an evaluation, which adds what was not known and changes nothing. */
  readonly evaluationToken?: string | undefined;
}

/** Takes in what an evaluation, a call or an event tells about an entity. An undefined value changes nothing; null takes a value away. */
export function takeDetails(entity: EntityRecord, given: Attributes, told: Told): void {
  for (const key of single[entity.type]) {
    const value = given[key];
    if (value === undefined || value === "") continue;
    const isKept = told.evaluationToken !== undefined && (entity.details.get(key) ?? null) !== null;
    if (!isKept) entity.details.set(key, value === null ? null : String(value));
    if (value === null) continue;
    if (key === "document_ssn") addDated(entity.ssns, String(value), told);
    if (key === "birth_date") addDated(entity.birthDates, String(value), told);
  }
  const address = flatAddress(given);
  if (address !== undefined) addDated(entity.addresses, address, told);
  for (const one of listOf(given["addresses"])) {
    const prefixed = prefixedAddress(one);
    if (Object.keys(prefixed).length > 0) addDated(entity.addresses, prefixed, told);
  }
  if (typeof given["email_address"] === "string") addDated(entity.emails, given["email_address"], told);
  for (const { email_address: email } of listOf(given["emails"])) if (typeof email === "string") addDated(entity.emails, email, told);
  const flat = [given["phone_number"], given["business_phone_number"]].map((number): Attributes => ({ phone_number: number }));
  for (const { phone_number: number, type } of [...flat, ...listOf(given["phones"])]) {
    if (typeof number === "string" || typeof number === "number") addDated(entity.phones, phone(number, type), told);
  }
  entity.detailsUpdatedAt = told.at;
}

/** Adds a value that is not there yet. The order of its members tells nothing. */
export function addDated<Value>(list: Dated<Value>[], value: Value, { at, evaluationToken }: Told): void {
  const textOf = (one: Value): string => (typeof one === "string" ? one : JSON.stringify(one, Object.keys(Object(one)).sort()));
  const text = textOf(value);
  if (list.some((known) => textOf(known.value) === text)) return;
  list.push({ value, createdAt: at, ...(evaluationToken !== undefined && { evaluationToken }) });
}

/** Phone numbers come back without punctuation. */
function phone(number: string | number, type: unknown): Phone {
  const digits = String(number).replaceAll(/[^\d+]/g, "");
  return typeof type === "string" ? { phone_number: digits, type } : { phone_number: digits };
}

const addressParts = ["line_1", "line_2", "city", "state", "postal_code", "country_code"] as const;

/** The address among an evaluation's attributes, where there is one. */
function flatAddress(given: Attributes): Address | undefined {
  const parts = addressParts.map((part) => [`address_${part}`, given[`address_${part}`]] as const);
  const present = parts.filter(([, value]) => typeof value === "string" || typeof value === "number");
  return present.length === 0 ? undefined : Object.fromEntries(present.map(([key, value]) => [key, String(value)]));
}

/** What an address carries in answers only. */
const origin = ["created_at", "evaluation_token"];

/** Events and journeys say `line_1` and `city` where entities say `address_line_1` and `address_city`. */
function prefixedAddress(given: Attributes): Address {
  const known = Object.entries(given).filter(
    ([key, value]) => (typeof value === "string" || typeof value === "number") && !origin.includes(key),
  );
  return Object.fromEntries(
    known.map(([key, value]) => [(addressParts as readonly string[]).includes(key) ? `address_${key}` : key, String(value)]),
  );
}

function listOf(value: unknown): readonly Attributes[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
}
