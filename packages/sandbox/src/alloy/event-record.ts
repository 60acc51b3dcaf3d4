import type { Attributes } from "./missing-input.ts";

/** One request to the Events API, as it was sent. */
export interface EventRecord {
  readonly token: string;
  readonly type: string;
  readonly externalId: string | null;
  readonly at: number;
  readonly body: Attributes;
}

/** One state of a bank account: the present one is the last. */
export interface BankAccountChange {
  readonly at: number;
  readonly status: string | null;
  readonly statusDetail: string | null;
  readonly creditLimit: number | null;
  readonly accountBalance: number | null;
  readonly statusFraud: string | null;
}

/** A bank account or external account. Its token begins with `A-`. */
export interface BankAccountRecord {
  readonly token: string;
  readonly externalId: string;
  /** The members as the events sent them, the later ones over the earlier. */
  data: Attributes;
  readonly history: BankAccountChange[];
}

/** A transaction, by its external id. */
export interface TransactionRecord {
  readonly id: string;
  data: Attributes;
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
