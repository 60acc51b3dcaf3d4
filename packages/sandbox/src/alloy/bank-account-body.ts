import type { Json } from "../json.ts";
import { type EntityRecord, externalIdOf } from "./entity-record.ts";
import type { BankAccountRecord, BankAccountState } from "./event-record.ts";
import type { GroupRecord } from "./group-record.ts";
import type { AlloyState } from "./state.ts";

const members = [
  ...["account_class", "account_name", "account_number", "routing_number", "opening_date", "maturity_date", "closing_date"],
  ...["cif_number", "card_network", "country_code", "currency", "product_code", "product_name", "status", "status_detail"],
  ...["credit_limit", "account_balance", "account_type_status", "status_fraud"],
];

/** A bank account as its operation and its events show it, with so much of its history. */
export function bankAccountBody(
  account: BankAccountRecord,
  { groups }: AlloyState,
  history: readonly BankAccountState[] = account.history,
): Json {
  const { data, holders, group } = account;
  const entity = account.entity ?? holders[0]?.entity ?? null;
  return {
    account_token: account.token,
    timestamp: data["timestamp"] ?? null,
    external_account_id: account.externalId,
    ...namesOf(entity),
    ...Object.fromEntries(members.map((member) => [member, data[member] ?? null])),
    entity_group_token: group?.token ?? null,
    external_entity_group_id: group?.externalIds[0] ?? null,
    entities: holders.map((holder) => ({ ...namesOf(holder.entity), account_holder_type: holder.type })),
    history: history.map((state) => ({
      timestamp: state.timestamp,
      status: state.status,
      status_detail: state.statusDetail,
      credit_limit: state.creditLimit,
      account_balance: state.accountBalance,
      status_fraud: state.statusFraud,
    })),
    entity_groups: [...groups.byToken.values()]
      .filter((one) => belongs(account, one))
      .map(({ token, name, type }) => ({ entity_group_token: token, entity_group_name: name, entity_group_type: type })),
  };
}

function namesOf(entity: EntityRecord | null): Json {
  return { external_entity_id: entity === null ? null : externalIdOf(entity), entity_token: entity?.token ?? null };
}

/** An account belongs to the group that it names, and to those of its holders. */
function belongs(account: BankAccountRecord, group: GroupRecord): boolean {
  if (account.group === group) return true;
  const isHolder = (entity: EntityRecord): boolean => account.holders.some((holder) => holder.entity === entity);
  return [...group.relationships.values()].some(({ entity, bankAccounts }) => bankAccounts.has(account.token) || isHolder(entity));
}
