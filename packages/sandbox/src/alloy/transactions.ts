import type { DeclareOperation } from "../handlers.ts";
import { type Call, Refusal } from "../vendor.ts";
import type { AlloyErrors } from "./errors.ts";
import type { TransactionRecord } from "./event-record.ts";
import type { Attributes } from "./missing-input.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";
import { transactionBody, updatedTransactionBody } from "./transaction-body.ts";

/** What events call otherwise than `updateTransaction` does. */
const eventNames: Readonly<Record<string, string>> = {
  transaction_date: "timestamp",
  settled_at: "transaction_settled_at",
  transaction_meta: "meta",
};

/** What events call alike. */
const sameNames = [
  ...["amount", "category", "process_method", "interaction_point", "status", "status_detail", "description", "type_code"],
  ...["type_description", "is_approved", "is_reversal", "is_triggered_by_user", "return_code", "return_code_reason"],
  ...["response_code", "iso_message", "entry_mode"],
];

/** What events do not have. */
const ownNames = ["latest_transaction_date", "approval_code", "is_international_override"];

/** The operations on transactions, which events bring. */
export function declareTransactions(operation: DeclareOperation<Session>, state: AlloyState, errors: AlloyErrors): void {
  const find = ({ path }: Call): TransactionRecord | undefined => state.events.transactions.get(path["transaction_id"] ?? "");

  operation("getTransaction", (call) => {
    const transaction = find(call);
    // Without a body: the pages print none.
    if (transaction === undefined) throw new Refusal({ status: 404 });
    return { status: 200, body: transactionBody(transaction) };
  });

  operation("updateTransaction", (call, session) => {
    const transaction = find(call);
    if (transaction === undefined) {
      throw errors.refusal({ status: 404, minorCode: 4041, message: "This transaction does not exist.", session });
    }
    const given = call.body as Attributes;
    const pick = (names: readonly string[]) =>
      names.filter((name) => given[name] !== undefined).map((name) => [eventNames[name] ?? name, given[name]] as const);
    // A transaction always has a currency; null leaves it.
    const currency = typeof given["currency"] === "string" ? ["currency"] : [];
    transaction.data = { ...transaction.data, ...Object.fromEntries(pick([...Object.keys(eventNames), ...sameNames, ...currency])) };
    transaction.changes = { ...transaction.changes, ...Object.fromEntries(pick(ownNames)) };
    return { status: 200, body: updatedTransactionBody(transaction) };
  });
}
