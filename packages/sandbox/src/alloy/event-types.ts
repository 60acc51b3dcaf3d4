/** The event types, in the order of Alloy's numbers for them, which begin with 1. */
export const eventTypes = [
  "person_created",
  "person_updated",
  "business_created",
  "business_updated",
  "bank_account_created",
  "bank_account_updated",
  "external_account_created",
  "external_account_updated",
  "transaction",
  "login",
  "credentials_updated",
  "embedded_authentication",
  "modify_notification",
  "entity_group_created",
  "entity_group_updated",
  "card_created",
  "card_updated",
] as const;

/** What an event may be about. */
export type EventType = (typeof eventTypes)[number];
