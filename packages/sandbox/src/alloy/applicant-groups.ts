import type { VendorContext } from "../vendor.ts";
import { addExternalId, createEntity, type EntityRecord } from "./entity-record.ts";
import type { AlloyState } from "./state.ts";

/** The group of applicants with an external group id, made at the first use of the id. Its evaluations are those of its members. */
export function findOrCreateApplicantGroup(state: AlloyState, externalGroupId: string, context: VendorContext): EntityRecord {
  const known = [...state.entities.values()].find(
    ({ type, externalIds }) => type === "group" && externalIds.some(({ id }) => id === externalGroupId),
  );
  if (known !== undefined) return known;
  const group = createEntity(state, "group", context);
  // An entity may have the same id: paths then mean the entity, and the group is found by its token.
  if (!addExternalId(state, group, externalGroupId)) group.externalIds.push({ id: externalGroupId, type: null });
  return group;
}
