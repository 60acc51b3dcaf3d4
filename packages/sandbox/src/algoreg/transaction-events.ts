import { CLIENT_ID } from "./customer-body.ts";
import { type Parts, tell } from "./parts.ts";
import { addEvent } from "./timeline.ts";
import { customersIn } from "./transaction-body.ts";
import { type HistoryItem, stateOf, type TransactionRecord } from "./transaction-record.ts";
import type { EventSource } from "./webhooks.ts";

/** Tells of the state that a transaction has now: the webhooks, and the timelines of its customers. */
export function tellTransaction(parts: Parts, transaction: TransactionRecord, source: EventSource): void {
  const status = stateOf(transaction);
  for (const id of customersIn(parts.state, transaction)) {
    const customer = parts.state.customers.get(id);
    if (customer !== undefined)
      addEvent(parts, customer, { type: "transaction", title: `Transaction ${transaction.id}: ${status}`, source });
  }
  const { id, externalId } = transaction;
  tell(parts, "transaction_updated", { transaction_id: id, external_id: externalId, client_id: CLIENT_ID, status }, source);
}

/** Adds a decision to a transaction, which is kept for good. Only another state is told of. */
export function decideTransaction(
  parts: Parts,
  transaction: TransactionRecord,
  decision: Pick<HistoryItem, "state" | "comment" | "agent">,
  source: EventSource,
): void {
  const before = stateOf(transaction);
  transaction.history.push({ ...decision, at: parts.context.now() });
  if (before !== decision.state) tellTransaction(parts, transaction, source);
}
