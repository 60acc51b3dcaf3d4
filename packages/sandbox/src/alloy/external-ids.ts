import { addExternalId, type EntityRecord } from "./entity-record.ts";
import type { Attributes } from "./missing-input.ts";
import type { AlloyState } from "./state.ts";

/** An external id to add, as requests have it. */
interface NewExternalId {
  readonly external_entity_id: string;
  readonly external_entity_id_type?: string;
  readonly designation?: "primary";
}

/** Why external ids cannot be given: one comes twice, is another entity's, or would change an id that is set. */
export interface ExternalIdFault {
  readonly kind: "repeated" | "taken" | "fixed";
  /** The entity that has the id, or another one already. */
  readonly owner?: EntityRecord | undefined;
}

/** What stands against giving an entity the external ids of a request; an entity that is still to be made is undefined. */
export function findExternalIdFault(state: AlloyState, entity: EntityRecord | undefined, given: Attributes): ExternalIdFault | undefined {
  const single = singleId(given);
  const further = furtherIds(given).map((one) => one.external_entity_id);
  if (new Set(further).size < further.length) return { kind: "repeated" };
  const owners = [...(single === undefined ? [] : [single]), ...further].map((id) => state.entitiesByExternalId.get(id));
  const owner = owners.find((one) => one !== undefined && one !== entity);
  if (owner !== undefined) return { kind: "taken", owner };
  const present = entity?.externalIds ?? [];
  const isSet = single !== undefined && present.length > 0 && !present.some(({ id }) => id === single);
  return isSet ? { kind: "fixed", owner: entity } : undefined;
}

/** Gives an entity the external ids of a request. The first that it ever gets is its primary one, until another is designated. */
export function takeExternalIds(state: AlloyState, entity: EntityRecord, given: Attributes): void {
  const single = singleId(given);
  const label = (id: string): string | null => entity.externalIds.find((known) => known.id === id)?.type ?? null;
  if (single !== undefined) addExternalId(state, entity, single, label(single));
  for (const { external_entity_id: id, external_entity_id_type: type = label(id), designation } of furtherIds(given)) {
    addExternalId(state, entity, id, type, designation === "primary");
  }
}

function singleId({ external_entity_id: id }: Attributes): string | undefined {
  return typeof id === "string" ? id : undefined;
}

function furtherIds({ external_entity_ids: ids }: Attributes): readonly NewExternalId[] {
  return Array.isArray(ids) ? (ids as readonly NewExternalId[]) : [];
}
