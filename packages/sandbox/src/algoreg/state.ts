import type { AlertRecord } from "./alert-record.ts";
import type { ChatTokenRecord, ThreadRecord } from "./chat-record.ts";
import type { CustomerRecord } from "./customer-record.ts";
import type { DocumentRecord } from "./document-record.ts";
import type { ListShape } from "./list-shape.ts";
import type { SessionRecord } from "./session-record.ts";
import type { TransactionRecord } from "./transaction-record.ts";
import { createUsers, type UserRecord } from "./users.ts";

/** All that one Algoreg sandbox knows. */
export interface AlgoregState {
  readonly users: readonly UserRecord[];
  readonly bearers: Map<string, { readonly user: UserRecord; readonly expiresAt: number }>;
  /** By the caller's own id. */
  readonly customers: Map<string, CustomerRecord>;
  /** By the caller's own id. */
  readonly relations: Map<string, RelationRecord>;
  readonly documents: DocumentRecord[];
  readonly sessions: Map<string, SessionRecord>;
  readonly threads: Map<string, ThreadRecord>;
  readonly chatTokens: Map<string, ChatTokenRecord>;
  readonly transactions: Map<string, TransactionRecord>;
  readonly alerts: Map<string, AlertRecord>;
  /** Customers who were saved without a scan, and wait for the next run. */
  readonly unscanned: Set<CustomerRecord>;
  /** In which of its two forms a list is answered. */
  listShape: ListShape;
  /** The last number of each kind that was given out. */
  readonly numbers: Map<string, number>;
}

/** How two customers are related. */
export interface RelationRecord {
  readonly parent: string;
  readonly child: string;
  readonly type: number | undefined;
  readonly disabled: boolean;
}

/** A state in which nothing has happened. */
export function createState(): AlgoregState {
  return {
    users: createUsers(),
    bearers: new Map(),
    customers: new Map(),
    relations: new Map(),
    documents: [],
    sessions: new Map(),
    threads: new Map(),
    chatTokens: new Map(),
    transactions: new Map(),
    alerts: new Map(),
    unscanned: new Set(),
    listShape: "array",
    numbers: new Map(),
  };
}

/** The next number of a kind, from 1. */
export function nextNumber({ numbers }: AlgoregState, kind: string): number {
  const number = (numbers.get(kind) ?? 0) + 1;
  numbers.set(kind, number);
  return number;
}
