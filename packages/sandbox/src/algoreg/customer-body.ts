import type { Json } from "../json.ts";
import { customFields } from "./custom-fields.ts";
import type { CustomerRecord } from "./customer-record.ts";
import { isoTime } from "./iso-time.ts";
import { API_AGENT } from "./users.ts";

/** The one account of a sandbox: text in customers, a number in threads and transactions. */
export const CLIENT_ID = 1;

/** A customer as answers have one. */
export function customerBody({ id, externalId, createdAt, file, revision }: CustomerRecord): Json {
  const { values, contacts, reviewGroups, variations, fields } = file;
  const first = (name: string, list: unknown): Json => (Array.isArray(list) && list.length > 0 ? { [name]: list[0] } : {});
  return {
    id,
    external_id: externalId,
    client_id: String(CLIENT_ID),
    ...values,
    ...first("domicile_code", values["domicile_codes"]),
    ...first("nationality_code", values["nationality_codes"]),
    name_variations: variations,
    contacts: contacts.join(";"),
    review_groups: reviewGroups,
    custom_fields: fields,
    disabled: values["disabled"] ?? false,
    created_at: isoTime(createdAt),
    created_by: API_AGENT,
    revision_number: String(revision),
  };
}

/** A customer with the custom fields spelt out. */
export function customerDetailBody(customer: CustomerRecord): Json {
  const { fields } = customer.file;
  return {
    customer: customerBody(customer),
    custom_fields: Object.entries(customFields).flatMap(([name, { id, fieldtype }]) =>
      Object.hasOwn(fields, name) ? [{ id, name, fieldtype, value: fields[name] }] : [],
    ),
    closed_chat_categories: { id: 90, name: "closed_chat_categories", fieldtype: "list", value: [] },
  };
}
