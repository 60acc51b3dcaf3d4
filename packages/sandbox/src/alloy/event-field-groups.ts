import { choice, type EventField, type EventFields, flag, integer, list, number, object, orNull, required, text } from "./event-field.ts";

/** What the data of any event may hold. */
export const common: EventFields = { timestamp: required(text), supplemental_data: object, meta: object };

/** The two names of an entity. */
export const entityReference: EventFields = { external_entity_id: text, entity_token: text };

const entity: EventFields = {
  addresses: list,
  emails: list,
  phones: list,
  status: choice("active", "inactive"),
  status_detail: orNull(text),
  status_fraud: choice("fraud", "not fraud"),
  external_entity_ids: list,
  entity_groups: list,
};

/** What an event tells of a person. */
export const person: EventFields = {
  ...entity,
  name_first: text,
  name_last: text,
  birth_date: text,
  gender: text,
  document_ssn: text,
  document_id_card: text,
  document_license: text,
  document_passport: text,
};

/** What an event tells of a business. */
export const business: EventFields = {
  ...entity,
  business_name: text,
  business_alternate_name: text,
  business_registry_id: text,
  business_federal_ein: text,
};

/** What an event tells of an account. */
export const account: EventFields = {
  external_account_id: text,
  external_entity_id: text,
  entity_token: orNull(text),
  account_class: orNull(choice("credit", "deposit", "brokerage", "loan")),
  account_name: orNull(text),
  account_number: text,
  routing_number: orNull(text),
  opening_date: orNull(text),
  maturity_date: orNull(text),
  closing_date: orNull(text),
  cif_number: orNull(text),
  card_network: orNull(text),
  country_code: orNull(text),
  currency: orNull(text),
  product_code: orNull(text),
  product_name: orNull(text),
  status: orNull(text),
  status_detail: orNull(text),
  credit_limit: orNull(number),
  account_balance: orNull(number),
  account_type_status: orNull(choice("Written Off", "Active", "Refinanced", "Past Due", "Paid Off", "Cancelled")),
  status_fraud: orNull(choice("fraud", "not fraud")),
  entity_group_token: orNull(text),
  external_entity_group_id: orNull(text),
  entities: list,
};

/** The kinds of entity groups. */
export const groupType: EventField = choice("business", "joint_account", "membership", "merchant");

/** What an event tells of a transaction. */
export const transaction: EventFields = {
  ...entityReference,
  external_transaction_id: required(text),
  external_account_id: text,
  account_token: text,
  amount: required(integer),
  currency: required(text),
  counterparty: required(object),
  category: orNull(
    choice(
      ...["Adjustment", "ATM Rebate", "Bill Pay", "Chargeback", "Deposit", "Direct Deposit Bonus", "Interest", "Overdraft Fee"],
      ...["Payment", "Promo", "Purchase", "Purchase Return", "Return", "Service Charge", "Withdrawal"],
    ),
  ),
  process_method: orNull(choice("Card", "Internal", "Check", "P2P", "ACH", "Cash", "Wire", "RTP")),
  interaction_point: orNull(
    choice("Android", "ATM", "Card Swipe Terminal", "iOS", "Mobile", "Online Form", "Point of Sale", "Teller", "3rd Party App"),
  ),
  status: orNull(choice("Acknowledged", "Accepted", "Rejected", "Paused", "Pending", "Completed", "Declined", "Cancelled")),
  status_detail: orNull(text),
  transaction_created_date: text,
  transaction_settled_at: orNull(text),
  description: orNull(text),
  type_code: orNull(text),
  type_description: orNull(text),
  is_approved: orNull(flag),
  is_reversal: orNull(flag),
  is_triggered_by_user: orNull(flag),
  linked_transactions: list,
  return_code: orNull(text),
  return_code_reason: orNull(choice("Unauthorized")),
  response_code: orNull(number),
  iso_message: orNull(number),
  entry_mode: orNull(number),
};
