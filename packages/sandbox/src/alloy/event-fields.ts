import { choice, type EventFields, flag, list, object, orNull, required, text } from "./event-field.ts";
import { account, business, common, entityReference, groupType, person, transaction } from "./event-field-groups.ts";
import type { EventType } from "./event-types.ts";

/** What each event type takes, where `getEventSchema` tells it. */
export const eventFields: Readonly<Partial<Record<EventType, EventFields>>> = {
  person_created: { ...common, external_entity_id: required(text), ...person },
  person_updated: { ...common, ...entityReference, ...person },
  business_created: { ...common, external_entity_id: required(text), ...business, business_name: required(text) },
  business_updated: { ...common, ...entityReference, ...business },
  bank_account_created: {
    ...common,
    ...account,
    external_account_id: required(text),
    account_number: required(text),
    entities: required(list),
  },
  bank_account_updated: { ...common, ...account, account_token: text },
  external_account_created: {
    ...common,
    ...account,
    external_account_id: required(text),
    entities: required(list),
    link_timestamp: orNull(text),
  },
  external_account_updated: { ...common, ...account, account_token: text, link_timestamp: orNull(text), unlink_timestamp: orNull(text) },
  transaction: { ...common, ...transaction },
  login: {
    ...common,
    ...entityReference,
    external_login_id: text,
    username: text,
    login_method: required(choice("biometric", "password", "sso", "passwordless")),
    sso: orNull(choice("okta", "google", "apple")),
    status: choice("attempted", "failed", "mfa", "rejected", "successful"),
    device: object,
  },
  credentials_updated: {
    ...common,
    ...entityReference,
    external_credentials_updated_event_identifier: text,
    target: required(choice("2fa", "username", "password", "passkey")),
    channel: choice("contact_center", "online_banking", "in_branch"),
    authenticated_user: flag,
    status: choice("pending", "successful", "failed"),
    device: object,
    "2fa": object,
    operation: choice("create", "delete", "update"),
  },
  embedded_authentication: {
    ...common,
    embedded_application: required(choice("zelle", "billpay")),
    external_entity_id: required(text),
    external_embedded_authentication_id: text,
    device: object,
  },
  entity_group_created: { ...common, external_entity_group_ids: required(list), name: text, type: groupType, entities: required(list) },
  entity_group_updated: {
    ...common,
    external_entity_group_ids: list,
    entity_group_token: text,
    name: text,
    type: groupType,
    archive_entity_group: flag,
    entities: list,
  },
};
