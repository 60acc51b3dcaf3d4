import type { EntityRecord } from "./entity-record.ts";
import type { EventCall, EventHandler } from "./event-call.ts";
import type { TransactionRecord } from "./event-record.ts";
import type { EventAlert } from "./event-result.ts";
import type { Attributes } from "./missing-input.ts";
import { openAlert } from "./open-alert.ts";
import { readIsoTime } from "./read-iso-time.ts";
import { transactionBody } from "./transaction-body.ts";

/** From this amount on, in cents and in either direction, a transaction raises an alert. */
const ALERT_AMOUNT = 1_000_000;

/** A transaction that is new, or changed where its id is known. It raises one alert, when it first reaches the amount. */
export const transactionReported: EventHandler = (call) => {
  const { data, state } = call;
  const id = String(data["external_transaction_id"]);
  const { entity, account } = readParty(call);
  const at = readIsoTime(String(data["timestamp"]));
  const known = state.events.transactions.get(id);
  const transaction: TransactionRecord = known ?? { id, entity, account, data, changes: {}, latestAt: at };
  const wasLarge = known !== undefined && isLarge(known.data);
  if (known === undefined) state.events.transactions.set(id, transaction);
  else if (at >= known.latestAt) update(known, data, at);

  const alerts = isLarge(transaction.data) && !wasLarge ? [raiseAlert(transaction.entity, call)] : [];
  return { data: transactionBody(transaction), alerts };
};

function raiseAlert(entity: EntityRecord, { state, context }: EventCall): EventAlert {
  const application = openAlert(entity, { state, context, reason: `A transaction of ${ALERT_AMOUNT} cents or more.` });
  const investigations = application.investigationTokens.flatMap((token) => state.investigations.byToken.get(token) ?? []);
  return { application, investigations };
}

function readParty({ data, references }: EventCall): Pick<TransactionRecord, "entity" | "account"> {
  return { entity: references.entity(data), account: references.account(data) };
}

/** The account and the date of its making stay; an event that is older than what is known changes nothing. */
function update(transaction: TransactionRecord, data: Attributes, at: number): void {
  const { transaction_created_date: created = data["transaction_created_date"] } = transaction.data;
  transaction.data = { ...transaction.data, ...data, ...(created !== undefined && { transaction_created_date: created }) };
  transaction.latestAt = at;
}

function isLarge({ amount }: Attributes): boolean {
  return Math.abs(Number(amount)) >= ALERT_AMOUNT;
}
