import type { EntityRecord } from "./entity-record.ts";

/** An entity's place in an entity group. */
export interface GroupRelationship {
  readonly entity: EntityRecord;
  roles: readonly string[];
  title: string | null;
  /** As text, which is how it comes back. */
  ownershipPercentage: string | null;
  readonly createdAt: number;
  /** The bank accounts that the entity holds as a member, by token. */
  readonly bankAccounts: Map<string, { readonly externalAccountId: string | null; readonly role: string | null }>;
}

/** Entities that belong together, as the owners of a business do. Its token begins with `EG-`. */
export interface GroupRecord {
  readonly token: string;
  name: string | null;
  type: string | null;
  readonly createdAt: number;
  archivedAt: number | null;
  readonly externalIds: string[];
  /** By entity token. */
  readonly relationships: Map<string, GroupRelationship>;
}

/** Every entity group. */
export interface GroupState {
  readonly byToken: Map<string, GroupRecord>;
  readonly byExternalId: Map<string, GroupRecord>;
}

/** No groups yet. */
export function emptyGroups(): GroupState {
  return { byToken: new Map(), byExternalId: new Map() };
}
