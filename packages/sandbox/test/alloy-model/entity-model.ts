import type { Dated, Given, ModelEntity, ModelEvaluation } from "./entity-records.ts";
import type { Model } from "./model.ts";

/** The members that are single values. */
export const singles = {
  person: [
    ...["name_first", "name_middle", "name_last", "gender", "birth_date"],
    ...["document_ssn", "document_id_card", "document_license", "document_passport"],
  ],
  business: ["business_name", "business_alternate_name", "business_registry_id", "business_federal_ein"],
  group: [],
} as const;

/** Adds an entity of which nothing is known yet, not even its token. */
export function newEntity(model: Model, type: ModelEntity["type"], token = ""): ModelEntity {
  const entity: ModelEntity = {
    ...{ token, type, createdAt: model.now, changedAt: model.now, ids: [], details: new Map(), lists: new Map() },
    ...{ evaluations: [], documents: [], reviews: [], notes: [] },
  };
  if (token !== "") model.entities.set(token, entity);
  return entity;
}

/** Lets an entity have a token that was just told. */
export function nameEntity(model: Model, entity: ModelEntity, token: string): void {
  entity.token = token;
  model.entities.set(token, entity);
}

/** The entity's name in full. */
export function fullName({ type, details }: ModelEntity): string | null {
  const names = (type === "business" ? ["business_name"] : ["name_first", "name_last"]).map((key) => details.get(key) ?? "");
  return names.filter((name) => name !== "").join(" ") || null;
}

/** The primary external id. */
export const idOf = ({ ids }: ModelEntity): string | null => ids[0]?.id ?? null;

/** What makes two persons one: number, date of birth and names. */
export function personKey(given: Given): string | undefined {
  const parts = ["document_ssn", "birth_date", "name_first", "name_last"].map((key) => given[key]);
  if (!parts.every((part) => typeof part === "string" && part.trim() !== "")) return undefined;
  return parts.map((part) => String(part).trim().toLowerCase()).join("|");
}

/** Lets the person be found again by what is stored of it. The first of two that are alike is found. */
export function rememberPerson(model: Model, entity: ModelEntity): void {
  const key = entity.type === "person" ? personKey(Object.fromEntries(entity.details)) : undefined;
  if (key !== undefined && !model.byPerson.has(key)) model.byPerson.set(key, entity);
}

/** The person with this data, new where it is not known. */
export function findPerson(model: Model, given: Given): ModelEntity {
  const key = personKey(given);
  const known = key === undefined ? undefined : model.byPerson.get(key);
  const entity = known ?? newEntity(model, "person");
  if (key !== undefined) model.byPerson.set(key, entity);
  return entity;
}

/** Gives an entity an external id, which nobody else has. */
export function giveId(model: Model, entity: ModelEntity, id: string, type: string | null = null, isPrimary = false): void {
  const present = entity.ids.findIndex((one) => one.id === id);
  if (present >= 0) entity.ids.splice(present, 1);
  entity.ids.splice(isPrimary ? 0 : present >= 0 ? present : entity.ids.length, 0, { id, type });
  model.byId.set(id, entity);
}

/** Takes in what a call, an event or an evaluation tells. An evaluation changes no single value that is there. */
export function tell(model: Model, entity: ModelEntity, given: Given, by: ModelEvaluation | null = null): void {
  const add = (list: string, value: Given): void => addDated(entity, list, { value, at: model.now, by });
  for (const key of singles[entity.type]) {
    const value = given[key];
    if (value === undefined || value === "") continue;
    if (by === null || (entity.details.get(key) ?? null) === null) entity.details.set(key, value === null ? null : String(value));
    if (value !== null && key === "document_ssn") add("document_ssns", { document_ssn: value });
    if (value !== null && key === "birth_date") add("birth_dates", { birth_date: value });
  }
  const flat = Object.entries(given).filter(([key, value]) => key.startsWith("address_") && value !== null);
  if (flat.length > 0) add("addresses", Object.fromEntries(flat));
  for (const address of listOf(given["addresses"])) {
    const named = Object.entries(address).map(([key, value]) => [
      key === "type" || key.startsWith("address_") ? key : `address_${key}`,
      value,
    ]);
    add("addresses", Object.fromEntries(named));
  }
  const flatEmail = given["email_address"];
  if (typeof flatEmail === "string") add("emails", { email_address: flatEmail });
  for (const email of listOf(given["emails"])) add("emails", email);
  for (const flatPhone of [given["phone_number"], given["business_phone_number"]]) {
    if (typeof flatPhone === "string") add("phones", { phone_number: flatPhone.replaceAll(/[^\d+]/g, "") });
  }
  for (const { phone_number, ...rest } of listOf(given["phones"])) {
    add("phones", { phone_number: String(phone_number).replaceAll(/[^\d+]/g, ""), ...rest });
  }
  entity.changedAt = model.now;
}

/** Adds a value that is not there yet. */
export function addDated({ lists }: ModelEntity, name: string, dated: Dated): void {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  const text = textOf(dated.value);
  if (list.every(({ value }) => textOf(value) !== text)) list.push(dated);
}

/** The same for values whose members are the same, in whatever order. */
const textOf = (value: Given): string => JSON.stringify(Object.entries(value).sort());

const listOf = (value: unknown): readonly Given[] => (Array.isArray(value) ? value : []);
