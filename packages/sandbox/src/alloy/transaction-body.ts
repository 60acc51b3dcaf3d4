import type { Json } from "../json.ts";
import { externalIdOf } from "./entity-record.ts";
import type { TransactionRecord } from "./event-record.ts";

/** A transaction with the members of its events, and what changed since. */
export function transactionBody({ id, entity, account, data, changes }: TransactionRecord): Json {
  const { external_entity_id: _, account_token: __, ...members } = data;
  const externalId = externalIdOf(entity);
  return {
    ...members,
    ...changes,
    external_transaction_id: id,
    entity_token: entity.token,
    ...(externalId !== null && { external_entity_id: externalId }),
    external_account_id: account.externalId,
  };
}

const unchangedNames = [
  ...["category", "process_method", "interaction_point", "status", "status_detail", "description", "type_code", "type_description"],
  ...["is_approved", "is_reversal", "is_triggered_by_user", "return_code", "return_code_reason"],
];

/** A transaction as `updateTransaction` answers it, by other names and with its amount as text. */
export function updatedTransactionBody({ id, data, changes }: TransactionRecord): Json {
  return {
    status_code: 200,
    error: null,
    transaction_id: id,
    transaction_date: data["timestamp"],
    latest_transaction_date: changes["latest_transaction_date"] ?? data["timestamp"],
    settled_at: data["transaction_settled_at"] ?? null,
    amount: String(data["amount"]),
    currency_code: data["currency"],
    card_process_mode: null,
    device_type_code: null,
    approval_code: changes["approval_code"] ?? null,
    is_international_override: changes["is_international_override"] ?? null,
    ...Object.fromEntries(unchangedNames.map((name) => [name, data[name] ?? null])),
    meta: data["meta"] ?? null,
  };
}
