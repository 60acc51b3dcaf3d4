import { entityOf, type JourneyParts } from "./journey-parts.ts";
import type { EntityApplicationRecord, JourneyApplicationRecord } from "./journey-record.ts";

/** The three names by which a body can mean an entity of an application. */
export interface EntityNames {
  readonly entity_application_token?: string | undefined;
  readonly entity_token?: string | undefined;
  readonly external_entity_id?: string | null | undefined;
}

/** Whether a body names an entity at all. */
export function namesEntity(names: EntityNames): boolean {
  return [names.entity_application_token, names.entity_token, names.external_entity_id].some((name) => typeof name === "string");
}

/** The entities of an application that fit every name that is given; all of them when none is. */
export function namedEntityApplications(
  { entityApplications }: JourneyApplicationRecord,
  names: EntityNames,
  { state }: JourneyParts,
): readonly EntityApplicationRecord[] {
  const { entity_application_token: token, entity_token: entityToken, external_entity_id: externalId } = names;
  return entityApplications.filter((one) => {
    const entity = entityOf(one, state);
    return (
      (token === undefined || one.token === token) &&
      (entityToken === undefined || entity.token === entityToken || one.entity.token === entityToken) &&
      (typeof externalId !== "string" || entity.externalIds.some(({ id }) => id === externalId))
    );
  });
}
