import type { Given, ModelEntity } from "./entity-records.ts";

/** An entity group. */
export interface ModelGroup {
  token: string;
  name: string | null;
  type: string | null;
  archivedAt: number | null;
  readonly createdAt: number;
  readonly ids: string[];
  readonly members: Map<ModelEntity, ModelMember>;
}

/** An entity's part in a group, as the wire has it, and the accounts that it was given there. */
export interface ModelMember {
  part: Given;
  readonly accounts: Map<string, string | null>;
}

/** A bank account. */
export interface ModelAccount {
  readonly token: string;
  readonly id: string;
  data: Given;
  holders: readonly { readonly entity: ModelEntity; readonly type: string | null }[];
  entity: ModelEntity | null;
  group: ModelGroup | null;
  readonly history: Given[];
}

/** A transaction. */
export interface ModelTransaction {
  readonly id: string;
  entity: ModelEntity;
  readonly account: ModelAccount;
  data: Given;
  changes: Given;
  latestAt: number;
}
