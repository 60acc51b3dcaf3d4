import { bankAccountBody } from "./bank-account-body.ts";
import type { EventCall, EventHandler } from "./event-call.ts";
import type { AccountHolder, BankAccountRecord, BankAccountState } from "./event-record.ts";
import type { Attributes } from "./missing-input.ts";

/** A new account, with the caller or elsewhere. */
export const accountCreated: EventHandler = (call) => {
  const { data, state, context, refusals } = call;
  const { accounts, accountsByExternalId } = state.events;
  const externalId = String(data["external_account_id"]);
  const known = accountsByExternalId.get(externalId);
  if (known !== undefined) throw refusals.conflict("An account has this external id already.", { account_token: known.token });
  const { holders = [], entity = null, group = null } = readParts(call);
  const account: BankAccountRecord = { token: context.tokens.token("A-"), externalId, data, holders, entity, group, history: [] };
  accounts.set(account.token, account);
  accountsByExternalId.set(externalId, account);
  return { data: bankAccountBody(account, state) };
};

/** A change of an account, which was something else before. Holders, where they are given, take the place of the earlier ones. */
export const accountUpdated: EventHandler = (call) => {
  const { data, references, state } = call;
  const account = references.account(data);
  const parts = readParts(call);
  account.history.push(stateOf(account.data));
  account.data = { ...account.data, ...data };
  Object.assign(account, parts);
  return { data: bankAccountBody(account, state) };
};

/** The holders, the entity and the group that the data names. A null takes the group away; what is left out is not there. */
function readParts({ data, references }: EventCall): Partial<Pick<BankAccountRecord, "holders" | "entity" | "group">> {
  const given = data["entities"] as readonly Attributes[] | undefined;
  const holders = given?.map((holder, index): AccountHolder => {
    const type = holder["account_holder_type"];
    return { entity: references.entity(holder, ["entities", index]), type: typeof type === "string" ? type : null };
  });
  const names = (...members: readonly string[]) => members.map((member) => data[member]).filter((name) => name !== undefined);
  const entities = names("entity_token", "external_entity_id");
  const groups = names("entity_group_token", "external_entity_group_id");
  const isNamed = (values: readonly unknown[]): boolean => values.some((name) => name !== null);
  return {
    ...(holders !== undefined && { holders }),
    ...(entities.length > 0 && { entity: isNamed(entities) ? references.entity(data) : null }),
    ...(groups.length > 0 && { group: isNamed(groups) ? references.group(data) : null }),
  };
}

/** What of an account is kept as its history. The spec has checked the types. */
function stateOf(data: Attributes): BankAccountState {
  const member = <Value>(name: string): Value | null => (data[name] as Value | undefined) ?? null;
  return {
    timestamp: String(data["timestamp"]),
    status: member("status"),
    statusDetail: member("status_detail"),
    creditLimit: member("credit_limit"),
    accountBalance: member("account_balance"),
    statusFraud: member("status_fraud"),
  };
}
