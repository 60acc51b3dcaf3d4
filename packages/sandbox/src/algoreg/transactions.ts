import type { DeclareOperation } from "../handlers.ts";
import { ControlInputError, oneOf, text } from "../members.ts";
import type { Action } from "../vendor.ts";
import { notFound, unprocessable } from "./errors.ts";
import { type Page, pageList } from "./page-list.ts";
import type { Parts } from "./parts.ts";
import type { Session } from "./session.ts";
import { historyBody, transactionBody } from "./transaction-body.ts";
import { decideTransaction } from "./transaction-events.ts";
import { checkFilters, passesFilters, type TransactionFilters } from "./transaction-filters.ts";
import { stateOf, type TransactionRecord, type TransactionState, transactionStates } from "./transaction-record.ts";
import { API_AGENT, OFFICE_AGENT } from "./users.ts";

/** The operations that read transactions and decide on them. Searches give the oldest first. */
export function declareTransactions(operation: DeclareOperation<Session>, parts: Parts): void {
  const { state } = parts;
  const require = (id: string | undefined): TransactionRecord => {
    const transaction = state.transactions.get(id ?? "");
    if (transaction === undefined) throw notFound("transaction");
    return transaction;
  };

  operation("getTransaction", ({ path }) => ({ status: 200, body: transactionBody(state, require(path["id"])) }));
  operation("getTransactionHistory", ({ path }) => ({ status: 200, body: historyBody(state, require(path["id"])) }));

  operation("searchTransactions", ({ body }) => {
    const { limit, offset, ...filters } = body as Page & TransactionFilters;
    checkFilters(filters);
    const found = [...state.transactions.values()].filter((transaction) => passesFilters(transaction, filters, state));
    return { status: 200, body: { data: pageList(found, { limit, offset }).map((one) => transactionBody(state, one)) } };
  });

  operation("updateTransaction", ({ path, body }) => {
    const transaction = require(path["id"]);
    const { state: wanted = stateOf(transaction), comment = "" } = body as { readonly state?: string; readonly comment?: string };
    const next = transactionStates.find((one) => one === wanted);
    if (next === undefined) throw unprocessable("state_unknown", "state has to be allowed, delayed or blocked.");
    decideTransaction(parts, transaction, { state: next, comment, agent: API_AGENT }, "api");
    return { status: 200, body: transactionBody(state, transaction) };
  });
}

/** What agents of Go!KYT do in the back office. */
export function transactionActions(parts: Parts): Readonly<Record<string, Action>> {
  const { state } = parts;
  const required = { check: text, required: true };
  const named = (id: unknown): TransactionRecord => {
    const transaction = state.transactions.get(id as string);
    if (transaction === undefined) throw new ControlInputError("/transaction_id", "names no transaction");
    return transaction;
  };
  return {
    decideTransaction: {
      title: "Decides on a transaction, as an agent would, with the reason that the back office demands",
      input: { transaction_id: required, state: { check: oneOf(transactionStates), required: true }, comment: required },
      run({ transaction_id, state: wanted, comment }) {
        const decision = { state: wanted as TransactionState, comment: comment as string, agent: OFFICE_AGENT };
        decideTransaction(parts, named(transaction_id), decision, "web");
        return { transaction_id, state: wanted };
      },
    },
    tagTransaction: {
      title: "Tags a transaction, as an agent would",
      input: { transaction_id: required, tag: required },
      run({ transaction_id, tag }) {
        const transaction = named(transaction_id);
        transaction.tags = [...new Set([...transaction.tags, tag as string])];
        return { transaction_id, tags: transaction.tags };
      },
    },
  };
}
