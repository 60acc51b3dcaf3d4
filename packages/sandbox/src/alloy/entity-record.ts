import type { VendorContext } from "../vendor.ts";
import type { AlloyState, DocumentRecord, EvaluationRecord, NoteRecord, ReviewRecord } from "./state.ts";

/** A value with when it came, and the evaluation that brought it. */
export interface Dated<Value> {
  readonly value: Value;
  readonly createdAt: number;
  readonly evaluationToken?: string;
}

/** One of the caller's own ids of an entity. */
export interface ExternalId {
  readonly id: string;
  readonly type: string | null;
}

/** An address by the names that evaluations and entities give its parts, as `address_line_1`. */
export type Address = Readonly<Record<string, string>>;

/** A phone number, and what kind of phone it is where that was told. */
export interface Phone {
  readonly phone_number: string;
  readonly type?: string;
}

/** A person, business or group with all that belongs to it. */
export interface EntityRecord {
  readonly token: string;
  readonly type: "person" | "business" | "group";
  readonly createdAt: number;
  detailsUpdatedAt: number;
  archived: boolean;
  /** What is known by one value each: `name_first`, `birth_date`, `document_ssn`, `business_name` and so on. */
  readonly details: Map<string, string | null>;
  readonly addresses: Dated<Address>[];
  readonly emails: Dated<string>[];
  readonly phones: Dated<Phone>[];
  /** Every social security number and date of birth that was ever told, the newest last. */
  readonly ssns: Dated<string>[];
  readonly birthDates: Dated<string>[];
  /** The first is the primary one. */
  readonly externalIds: ExternalId[];
  readonly evaluations: EvaluationRecord[];
  readonly documents: DocumentRecord[];
  readonly reviews: ReviewRecord[];
  readonly notes: NoteRecord[];
}

const prefixes = { person: "P-", business: "B-", group: "G-" } as const;

/** Makes an entity about which nothing is known yet. */
export function createEntity(state: AlloyState, type: EntityRecord["type"], { now, tokens }: VendorContext): EntityRecord {
  const at = now();
  const entity: EntityRecord = {
    token: tokens.token(prefixes[type]),
    type,
    createdAt: at,
    detailsUpdatedAt: at,
    archived: false,
    details: new Map(),
    addresses: [],
    emails: [],
    phones: [],
    ssns: [],
    birthDates: [],
    externalIds: [],
    evaluations: [],
    documents: [],
    reviews: [],
    notes: [],
  };
  state.entities.set(entity.token, entity);
  return entity;
}

/** The name that an entity shows; null while none was given. */
export function nameOf({ type, details }: EntityRecord): string | null {
  const parts = type === "business" ? ["business_name"] : ["name_first", "name_last"];
  const names = parts.map((part) => details.get(part)).filter((name) => name !== undefined && name !== null && name !== "");
  return names.length === 0 ? null : names.join(" ");
}

/** The caller's own id of an entity: the primary one, where it has several. */
export function externalIdOf({ externalIds }: EntityRecord): string | null {
  return externalIds[0]?.id ?? null;
}

/** Gives an entity one more external id. False when it belongs to another entity. */
export function addExternalId(state: AlloyState, entity: EntityRecord, id: string, type: string | null = null, primary = false): boolean {
  const owner = state.entitiesByExternalId.get(id);
  if (owner !== undefined && owner !== entity) return false;
  state.entitiesByExternalId.set(id, entity);
  const present = entity.externalIds.findIndex((one) => one.id === id);
  if (present >= 0) entity.externalIds.splice(present, 1);
  const place = primary ? 0 : present >= 0 ? present : entity.externalIds.length;
  entity.externalIds.splice(place, 0, { id, type });
  return true;
}
