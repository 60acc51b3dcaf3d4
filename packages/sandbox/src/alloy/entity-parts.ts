import type { Json } from "../json.ts";
import type { Dated, EntityRecord } from "./entity-record.ts";
import type { GroupState } from "./group-record.ts";
import { isoTime } from "./iso-time.ts";

/** When a value came, and the evaluation that brought it, if one did. */
export function originOf({ createdAt, evaluationToken }: Dated<unknown>): Json {
  return { created_at: createdAt, evaluation_token: evaluationToken ?? null };
}

/** How an entity is reached, as persons and businesses show it. */
export function contactParts({ addresses, emails, phones }: EntityRecord): Json {
  return {
    addresses: addresses.map((one) => ({ ...one.value, ...originOf(one) })),
    emails: emails.map((one) => ({ email_address: one.value, ...originOf(one) })),
    phones: phones.map((one) => ({ ...one.value, ...originOf(one) })),
  };
}

/** The part that an entity has in each of its groups. */
export function membershipParts({ token }: EntityRecord, { byToken }: GroupState): readonly Json[] {
  return [...byToken.values()].flatMap((group) => {
    const relationship = group.relationships.get(token);
    if (relationship === undefined) return [];
    return {
      external_entity_group_ids: group.externalIds,
      entity_group_token: group.token,
      entity_group_name: group.name,
      entity_group_type: group.type,
      roles: relationship.roles,
      ownership_percentage: relationship.ownershipPercentage,
      title: relationship.title,
      entity_group_relationship_status: "successful",
      relationship_created_at: isoTime(relationship.createdAt),
      entity_group_created_at: isoTime(group.createdAt),
    };
  });
}

/** The notes on an entity and all its external ids. */
export function embeddedParts({ notes, externalIds }: EntityRecord): Json {
  return {
    notes: notes.map(({ note, created_at, updated_at, note_author_agent_email: email }) => ({ text: note, created_at, updated_at, email })),
    external_entity_ids: externalIds.map(({ id, type }) => ({ external_entity_id: id, external_entity_id_type: type })),
  };
}
