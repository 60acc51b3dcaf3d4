import type { EntityRecord } from "./entity-record.ts";
import type { EventCall, EventHandler } from "./event-call.ts";
import type { BankAccountRecord } from "./event-record.ts";
import { groupBody } from "./group-body.ts";
import { changeMember, createGroup, type MemberChange } from "./group-members.ts";
import type { GroupRecord } from "./group-record.ts";
import type { Attributes } from "./missing-input.ts";

interface Member extends MemberChange {
  readonly remove_entity?: boolean;
  readonly bank_accounts?: readonly MemberAccount[];
}

interface MemberAccount {
  readonly role?: string;
  readonly remove_bank_account?: boolean;
}

/** A new group of entities. */
export const groupCreated: EventHandler = (call) => {
  const { data, state, context, refusals } = call;
  const ids = groupIds(data);
  const owner = ids.map((id) => state.groups.byExternalId.get(id)).find((group) => group !== undefined);
  if (owner !== undefined) throw refusals.conflict("A group has this external id already.", { entity_group_token: owner.token });
  const changes = readMembers(call);
  const group = createGroup(state, ids, context);
  takeMembers(group, data, changes, context.now());
  return { data: groupBody(group, state) };
};

/** A change of a group. A name or type that it has already stays. */
export const groupUpdated: EventHandler = (call) => {
  const { data, state, context } = call;
  const group = findGroup(call);
  const changes = readMembers(call);
  const at = context.now();
  for (const id of groupIds(data)) {
    if (!group.externalIds.includes(id)) group.externalIds.push(id);
    state.groups.byExternalId.set(id, group);
  }
  if (data["archive_entity_group"] === true) group.archivedAt ??= at;
  takeMembers(group, data, changes, at);
  return { data: groupBody(group, state) };
};

/** The group that a token or any of the external ids means. */
function findGroup({ data, state, references, refusals }: EventCall): GroupRecord {
  const known = groupIds(data).flatMap((id) => state.groups.byExternalId.get(id) ?? []);
  const token = data["entity_group_token"];
  const [group] = token === undefined ? known : [references.group({ entity_group_token: token }), ...known];
  if (group === undefined) throw refusals.unusable(["external_entity_group_ids"], "This names no group that is known.");
  const other = known.find((one) => one !== group);
  if (other !== undefined) throw refusals.conflict("An external id belongs to another group.", { entity_group_token: other.token });
  return group;
}

interface MemberPlan {
  readonly entity: EntityRecord;
  readonly change: Member;
  readonly accounts: readonly { readonly account: BankAccountRecord; readonly change: MemberAccount }[];
}

/** Finds the members and their accounts, so that nothing is changed when one is unknown. */
function readMembers({ data, references }: EventCall): readonly MemberPlan[] {
  const members = (data["entities"] ?? []) as readonly Member[];
  return members.map((change, index) => ({
    entity: references.entity(change as Attributes, ["entities", index]),
    change,
    accounts: (change.bank_accounts ?? []).map((account, place) => ({
      account: references.account(account as Attributes, ["entities", index, "bank_accounts", place]),
      change: account,
    })),
  }));
}

function takeMembers(group: GroupRecord, { name, type }: Attributes, plans: readonly MemberPlan[], at: number): void {
  group.name ??= typeof name === "string" ? name : null;
  group.type ??= typeof type === "string" ? type : null;
  for (const { entity, change, accounts } of plans) {
    if (change.remove_entity === true) {
      group.relationships.delete(entity.token);
      continue;
    }
    const { bankAccounts } = changeMember(group, entity, change, at);
    for (const { account, change: part } of accounts) {
      if (part.remove_bank_account === true) bankAccounts.delete(account.token);
      else bankAccounts.set(account.token, { externalAccountId: account.externalId, role: part.role ?? null });
    }
  }
}

/** The primary id first. */
function groupIds({ external_entity_group_ids: ids }: Attributes): readonly string[] {
  const given = (ids ?? []) as readonly { readonly external_entity_id: string; readonly designation?: "primary" }[];
  const ordered = given.toSorted((first, second) => Number(second.designation === "primary") - Number(first.designation === "primary"));
  return [...new Set(ordered.map((one) => one.external_entity_id))];
}
