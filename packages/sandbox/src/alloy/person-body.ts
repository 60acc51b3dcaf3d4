import type { Json } from "../json.ts";
import { contactParts, embeddedParts, membershipParts, originOf } from "./entity-parts.ts";
import { type EntityRecord, externalIdOf } from "./entity-record.ts";
import type { AlloyState } from "./state.ts";

/** A person as the operations on persons and the events show it. */
export function personBody(entity: EntityRecord, { groups }: AlloyState): Json {
  const single = (key: string): string | null => entity.details.get(key) ?? null;
  return {
    entity_token: entity.token,
    external_entity_id: externalIdOf(entity),
    created_at: entity.createdAt,
    person_details_updated_at: entity.detailsUpdatedAt,
    type: "person",
    gender: single("gender"),
    birth_date: single("birth_date"),
    name_first: single("name_first"),
    name_middle: single("name_middle"),
    name_last: single("name_last"),
    document_ssn: single("document_ssn"),
    document_id_card: single("document_id_card"),
    document_license: single("document_license"),
    document_passport: single("document_passport"),
    ...contactParts(entity),
    entity_groups: membershipParts(entity, groups),
    _embedded: {
      document_ssns: entity.ssns.map((one) => ({ document_ssn: one.value, ...originOf(one) })),
      birth_dates: entity.birthDates.map((one) => ({ birth_date: one.value, ...originOf(one) })),
      ...embeddedParts(entity),
    },
    _links: { self: { href: `/v1/entities/persons/${entity.token}` } },
  };
}
