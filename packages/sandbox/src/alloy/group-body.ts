import type { Json } from "../json.ts";
import { nameOf } from "./entity-record.ts";
import type { BankAccountRecord, EventState } from "./event-record.ts";
import type { GroupRecord, GroupRelationship } from "./group-record.ts";
import { isoTime } from "./iso-time.ts";
import type { AlloyState } from "./state.ts";

/** An entity group as its operation and its events show it. */
export function groupBody(group: GroupRecord, { events }: AlloyState): Json {
  return {
    entity_group_token: group.token,
    entity_group_name: group.name,
    entity_group_type: group.type,
    created_at: isoTime(group.createdAt),
    archived_at: group.archivedAt === null ? null : isoTime(group.archivedAt),
    entity_group_external_identifiers: group.externalIds,
    entity_group_relationships: [...group.relationships.values()].map((relationship) => ({
      entity_token: relationship.entity.token,
      name: nameOf(relationship.entity),
      type: relationship.entity.type,
      roles: relationship.roles,
      title: relationship.title,
      ownership_percentage: relationship.ownershipPercentage,
      relationship_created_at: isoTime(relationship.createdAt),
      bank_accounts: accountsOf(relationship, group, events),
    })),
  };
}

/** The accounts that a member was given in the group, and those it holds that say themselves that they belong to the group. */
function accountsOf({ entity, bankAccounts }: GroupRelationship, group: GroupRecord, { accounts }: EventState): readonly Json[] {
  const given = [...bankAccounts].map(([token, { externalAccountId, role }]) => ({
    bank_account_token: token,
    external_account_id: externalAccountId,
    account_holder_type: role,
  }));
  const holderOf = ({ holders }: BankAccountRecord) => holders.find((holder) => holder.entity === entity);
  const held = [...accounts.values()].filter((account) => account.group === group && !bankAccounts.has(account.token) && holderOf(account));
  return [
    ...given,
    ...held.map((account) => ({
      bank_account_token: account.token,
      external_account_id: account.externalId,
      account_holder_type: holderOf(account)?.type ?? null,
    })),
  ];
}
