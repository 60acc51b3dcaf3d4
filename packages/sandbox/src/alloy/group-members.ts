import type { VendorContext } from "../vendor.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { GroupRecord, GroupRelationship } from "./group-record.ts";
import type { AlloyState } from "./state.ts";

/** What a request says of an entity's part in a group. What it leaves out stays. */
export interface MemberChange {
  readonly roles?: string | readonly string[];
  readonly title?: string;
  readonly ownership_percentage?: number;
}

/** Makes an entity group without members. */
export function createGroup(state: AlloyState, externalIds: readonly string[], { now, tokens }: VendorContext): GroupRecord {
  const group: GroupRecord = {
    token: tokens.token("EG-"),
    name: null,
    type: null,
    createdAt: now(),
    archivedAt: null,
    externalIds: [...externalIds],
    relationships: new Map(),
  };
  state.groups.byToken.set(group.token, group);
  for (const id of externalIds) state.groups.byExternalId.set(id, group);
  return group;
}

/** The group with a token or external id; a new external id makes a new group. */
export function findOrCreateGroup(
  state: AlloyState,
  {
    entity_group_token: token,
    external_entity_group_id: id,
  }: { readonly entity_group_token?: string; readonly external_entity_group_id?: string },
  context: VendorContext,
): GroupRecord {
  const known = state.groups.byToken.get(token ?? "") ?? state.groups.byExternalId.get(id ?? "");
  return known ?? createGroup(state, id === undefined ? [] : [id], context);
}

/** Lets an entity join a group, or changes its part there. */
export function changeMember(group: GroupRecord, entity: EntityRecord, change: MemberChange, at: number): GroupRelationship {
  const { roles, title, ownership_percentage: share } = change;
  const fresh = { entity, roles: [], title: null, ownershipPercentage: null, createdAt: at, bankAccounts: new Map() };
  const relationship: GroupRelationship = group.relationships.get(entity.token) ?? fresh;
  if (roles !== undefined) relationship.roles = typeof roles === "string" ? [roles] : roles;
  if (title !== undefined) relationship.title = title;
  if (share !== undefined) relationship.ownershipPercentage = String(share);
  group.relationships.set(entity.token, relationship);
  return relationship;
}
