import type { DeclareOperation } from "../handlers.ts";
import type { Json } from "../json.ts";
import { fullNameOf } from "./customer-record.ts";
import { unprocessable } from "./errors.ts";
import type { Parts } from "./parts.ts";
import { scoreTransaction, stateFor, toEuros, totalScore } from "./score-transaction.ts";
import type { Session } from "./session.ts";
import { type AlgoregState, nextNumber } from "./state.ts";
import { splitText } from "./text-list.ts";
import { transactionBody } from "./transaction-body.ts";
import { tellTransaction } from "./transaction-events.ts";
import type { Participant, TransactionRecord } from "./transaction-record.ts";
import { API_AGENT } from "./users.ts";

interface TransactionCreate {
  readonly external_id: string;
  readonly date: string;
  readonly from: Participant;
  readonly to: Participant;
  readonly amount: string;
  readonly currency: string;
  readonly comment?: string;
  readonly context?: unknown;
  readonly crypto?: { readonly blockchain?: string; readonly txhash?: string; readonly tx_hash?: string };
  readonly fields?: Json;
  readonly review_groups?: string;
}

/** The operation that scores a transaction. A known `external_id` makes a second one: no page says that it is recognised. */
export function declareCreateTransaction(operation: DeclareOperation<Session>, parts: Parts): void {
  const { state, context } = parts;
  operation("createTransaction", ({ body }) => {
    const {
      external_id,
      date,
      amount,
      currency,
      comment,
      context: about,
      crypto,
      fields,
      review_groups = "",
      ...sides
    } = body as TransactionCreate;
    if (!/^\d+(\.\d+)?$/.test(amount)) throw unprocessable("amount_unreadable", "amount has to be a number, as text.");
    const euros = toEuros(Number(amount), currency);
    if (euros === undefined) throw unprocessable("currency_unknown", "The sandbox has no rate for this currency.");
    const from = knownParticipant(state, sides.from);
    const to = knownParticipant(state, sides.to);
    const rules = scoreTransaction(state, euros, [from, to]);
    const score = totalScore(rules);
    const transaction: TransactionRecord = {
      id: `tx-${nextNumber(state, "transaction")}`,
      ...{
        externalId: external_id,
        amount: Number(amount),
        currency,
        convertedAmount: euros,
        date,
        comment,
        fields,
        from,
        to,
        rules,
        score,
      },
      context: typeof about === "string" ? about : undefined,
      crypto: crypto && readCrypto(crypto),
      reviewGroups: splitText(review_groups),
      tags: [],
      history: [{ state: stateFor(score), comment: "", agent: API_AGENT, at: context.now() }],
    };
    state.transactions.set(transaction.id, transaction);
    tellTransaction(parts, transaction, "api");
    return { status: 200, body: transactionBody(state, transaction) };
  });
}

/** Of a known customer only the id counts, and what their file has. */
function knownParticipant({ customers }: AlgoregState, given: Participant): Participant {
  const customer = customers.get(given.external_id);
  if (customer === undefined) return given;
  const { account_type: type = given.account_type, domicile_codes: codes } = customer.file.values;
  const { domicile_code: _, ...rest } = given;
  const domicile = Array.isArray(codes) && codes.length > 0 ? { domicile_code: String(codes[0]) } : {};
  return { ...rest, full_name: fullNameOf(customer), account_type: String(type), ...domicile };
}

/** Either name of the hash comes back by the one that answers have. */
function readCrypto({ blockchain, txhash, tx_hash: hash = txhash }: NonNullable<TransactionCreate["crypto"]>) {
  return { ...(blockchain !== undefined && { blockchain }), ...(hash !== undefined && { tx_hash: hash }) };
}
