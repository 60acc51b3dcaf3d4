import type { VendorContext } from "../vendor.ts";
import { formatAttributes } from "./format.ts";
import type { Attributes } from "./missing-input.ts";
import type { AlloyState, EntityRecord } from "./state.ts";

/** An entity by its token or by the caller's own id. */
export function lookUpEntity({ entities, entitiesByExternalId }: AlloyState, tokenOrId: string): EntityRecord | undefined {
  return entities.get(tokenOrId) ?? entitiesByExternalId.get(tokenOrId);
}

/** The entity of a person who was seen before (same number, date of birth and names), or a new one. */
export function findOrCreatePerson(state: AlloyState, supplied: Attributes, { now, tokens }: VendorContext): EntityRecord {
  const identity = identityOf(supplied);
  const known = identity === undefined ? undefined : state.entitiesByPerson.get(identity);
  if (known !== undefined) return known;
  const entity: EntityRecord = {
    token: tokens.token("P-"),
    name: nameOf(supplied),
    externalId: null,
    created: now(),
    evaluations: [],
    documents: [],
  };
  state.entities.set(entity.token, entity);
  if (identity !== undefined) state.entitiesByPerson.set(identity, entity);
  return entity;
}

/** A person's name as the entity shows it; null while none was given. */
export function nameOf(supplied: Attributes): string | null {
  const names = [supplied["name_first"], supplied["name_last"]].filter((name) => typeof name === "string" && name !== "");
  return names.length === 0 ? null : names.join(" ");
}

/** What makes two persons the same one here; undefined when a part of it is missing. */
function identityOf(supplied: Attributes): string | undefined {
  const formatted = formatAttributes(supplied);
  const parts = ["document_ssn", "birth_date", "name_first", "name_last"].map((key) => formatted[key]);
  return parts.every((part) => typeof part === "string" && part !== "") ? JSON.stringify(parts).toLowerCase() : undefined;
}
