import type { Json } from "../json.ts";
import { CLIENT_ID } from "./customer-body.ts";
import { isoTime } from "./iso-time.ts";
import type { AlgoregState } from "./state.ts";
import { stateOf, type TransactionRecord } from "./transaction-record.ts";

/** The ids of those customers that take part in a transaction. */
export function customersIn({ customers }: AlgoregState, { from, to }: TransactionRecord): readonly string[] {
  return [...new Set([from.external_id, to.external_id])].filter((id) => customers.has(id));
}

/** A transaction as answers have one. Its tags only show in searches: no page at hand has them in an answer. */
export function transactionBody(state: AlgoregState, transaction: TransactionRecord): Json {
  const { id, externalId, amount, currency, convertedAmount, date, comment, context, crypto, fields } = transaction;
  const { from, to, reviewGroups, rules, score, history } = transaction;
  return {
    ...{ id, external_id: externalId, client_id: CLIENT_ID, amount, currency, converted_amount: convertedAmount },
    ...{ converted_currency: "EUR", converted_date: isoTime(history[0]?.at ?? 0), date },
    ...(comment !== undefined && { comment }),
    ...(context !== undefined && { context }),
    ...(crypto !== undefined && { crypto }),
    ...(fields !== undefined && { fields }),
    customers: customersIn(state, transaction),
    ...{ from, to, review_groups: reviewGroups, rules, score },
    search_vector: [externalId, from.full_name, to.full_name].flatMap((text) => text.toLowerCase().split(/\s+/)),
    state: stateOf(transaction),
  };
}

/** A transaction and each state that it has had. */
export function historyBody(state: AlgoregState, transaction: TransactionRecord): Json {
  return {
    transaction: transactionBody(state, transaction),
    history_items: transaction.history.map(({ state: had, comment, agent, at }, index) => ({
      ...{ revision_number: index + 1, state: had, comment, agent_id: agent, created_at: isoTime(at) },
    })),
  };
}
