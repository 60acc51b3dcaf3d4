import type { EntityRecord } from "./entity-record.ts";
import type { GroupRecord } from "./group-record.ts";
import type { Attributes } from "./missing-input.ts";

/** One request to the Events API, as it was sent. */
export interface EventRecord {
  readonly token: string;
  readonly type: string;
  readonly externalId: string | null;
  readonly at: number;
  readonly body: Attributes;
  /** Whether it changed nothing, because it was refused. */
  refused: boolean;
}

/** An earlier state of a bank account, as the event that brought it had it. */
export interface BankAccountState {
  readonly timestamp: string;
  readonly status: string | null;
  readonly statusDetail: string | null;
  readonly creditLimit: number | null;
  readonly accountBalance: number | null;
  readonly statusFraud: string | null;
}

/** An entity that holds a bank account, and how. */
export interface AccountHolder {
  readonly entity: EntityRecord;
  readonly type: string | null;
}

/** A bank account or external account. Its token begins with `A-`. */
export interface BankAccountRecord {
  readonly token: string;
  readonly externalId: string;
  /** The members as the events sent them, the later ones over the earlier. */
  data: Attributes;
  holders: readonly AccountHolder[];
  /** The entity that the account names beside its holders. */
  entity: EntityRecord | null;
  group: GroupRecord | null;
  /** What it was before, the oldest first. */
  readonly history: BankAccountState[];
}

/** A transaction, by its external id. */
export interface TransactionRecord {
  readonly id: string;
  entity: EntityRecord;
  readonly account: BankAccountRecord;
  /** The members as the events sent them, the later ones over the earlier. */
  data: Attributes;
  /** What only `updateTransaction` can say, by the names that it has there. */
  changes: Attributes;
  /** The timestamp of the latest event, in epoch milliseconds. */
  latestAt: number;
}

/** What came by events. */
export interface EventState {
  readonly byToken: Map<string, EventRecord>;
  /** By type and external id, of which the second time is a conflict. */
  readonly byExternalId: Map<string, EventRecord>;
  readonly accounts: Map<string, BankAccountRecord>;
  readonly accountsByExternalId: Map<string, BankAccountRecord>;
  readonly transactions: Map<string, TransactionRecord>;
}

/** No events yet. */
export function emptyEvents(): EventState {
  return { byToken: new Map(), byExternalId: new Map(), accounts: new Map(), accountsByExternalId: new Map(), transactions: new Map() };
}
