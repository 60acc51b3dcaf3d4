import type { Json } from "../json.ts";

/** Whether a transaction may pass. */
export type TransactionState = "allowed" | "delayed" | "blocked";

/** The states that there are. */
export const transactionStates: readonly TransactionState[] = ["allowed", "delayed", "blocked"];

/** One side of a transaction. */
export interface Participant extends Json {
  readonly external_id: string;
  readonly full_name: string;
  readonly account_type: string;
  readonly payment_institution?: { readonly code?: string; readonly name?: string; readonly external_id?: string };
}

/** What one rule made of a transaction. */
export interface RuleResult {
  readonly code: string;
  readonly active: boolean;
  readonly score: number | null;
  readonly use_weight: boolean;
  readonly weight: number | null;
}

/** A transaction that was scored. */
export interface TransactionRecord {
  readonly id: string;
  readonly externalId: string;
  readonly amount: number;
  readonly currency: string;
  readonly convertedAmount: number;
  /** As it was sent. */
  readonly date: string;
  readonly comment: string | undefined;
  readonly context: string | undefined;
  readonly crypto: { readonly blockchain?: string; readonly tx_hash?: string } | undefined;
  readonly fields: unknown;
  readonly from: Participant;
  readonly to: Participant;
  readonly reviewGroups: readonly string[];
  readonly rules: readonly RuleResult[];
  readonly score: number;
  tags: readonly string[];
  /** The newest last. */
  readonly history: HistoryItem[];
}

/** A state that a transaction has had. */
export interface HistoryItem {
  readonly state: TransactionState;
  readonly comment: string;
  readonly agent: number;
  readonly at: number;
}

/** The state that a transaction has now. */
export function stateOf({ history }: TransactionRecord): TransactionState {
  return history.at(-1)?.state ?? "delayed";
}
