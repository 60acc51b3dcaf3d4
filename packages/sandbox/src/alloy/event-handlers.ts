import { accountCreated, accountUpdated } from "./account-events.ts";
import { entityCreated, entityUpdated } from "./entity-events.ts";
import type { EventHandler } from "./event-call.ts";
import type { EventType } from "./event-types.ts";
import { groupCreated, groupUpdated } from "./group-events.ts";
import { transactionReported } from "./transaction-events.ts";

/** An event that is kept, and changes nothing that can be read. It has to be about somebody who is known. */
const kept: EventHandler = ({ data, references }) => {
  references.entity(data);
  return { data: {} };
};

/** What each event type does. */
export const eventHandlers: Readonly<Record<EventType, EventHandler>> = {
  person_created: entityCreated("person"),
  person_updated: entityUpdated("person"),
  business_created: entityCreated("business"),
  business_updated: entityUpdated("business"),
  bank_account_created: accountCreated,
  bank_account_updated: accountUpdated,
  external_account_created: accountCreated,
  external_account_updated: accountUpdated,
  transaction: transactionReported,
  login: kept,
  credentials_updated: kept,
  embedded_authentication: kept,
  modify_notification: kept,
  entity_group_created: groupCreated,
  entity_group_updated: groupUpdated,
  card_created: kept,
  card_updated: kept,
};
