import type { VendorContext } from "../vendor.ts";
import { createEntity, type EntityRecord } from "./entity-record.ts";
import type { Attributes } from "./missing-input.ts";
import { identityOf } from "./person-identity.ts";
import type { AlloyState } from "./state.ts";

/** An entity by its token or by the caller's own id. */
export function lookUpEntity({ entities, entitiesByExternalId }: AlloyState, tokenOrId: string): EntityRecord | undefined {
  return entities.get(tokenOrId) ?? entitiesByExternalId.get(tokenOrId);
}

/** The entity of a person who was seen before (same number, date of birth and names), or a new one. */
export function findOrCreatePerson(state: AlloyState, supplied: Attributes, context: VendorContext): EntityRecord {
  const identity = identityOf(supplied);
  const known = identity === undefined ? undefined : state.entitiesByPerson.get(identity);
  if (known !== undefined) return known;
  const entity = createEntity(state, "person", context);
  if (identity !== undefined) state.entitiesByPerson.set(identity, entity);
  return entity;
}
