import type { Json } from "../json.ts";
import { contactParts, embeddedParts, membershipParts } from "./entity-parts.ts";
import { type EntityRecord, externalIdOf } from "./entity-record.ts";
import type { AlloyState } from "./state.ts";

/** A business as the operations on businesses and the events show it. */
export function businessBody(entity: EntityRecord, { groups }: AlloyState): Json {
  const single = (key: string): string | null => entity.details.get(key) ?? null;
  return {
    entity_token: entity.token,
    external_entity_id: externalIdOf(entity),
    created_at: entity.createdAt,
    type: "business",
    business_name: single("business_name"),
    business_alternate_name: single("business_alternate_name"),
    business_registry_id: single("business_registry_id"),
    business_federal_ein: single("business_federal_ein"),
    ...contactParts(entity),
    entity_groups: membershipParts(entity, groups),
    _embedded: embeddedParts(entity),
    _links: { self: { href: `/v1/entities/businesses/${entity.token}` } },
  };
}
