import type { Change, Payloads } from "@kyc-clients/testing";

const event = (event_code: string, data: object = {}): object => ({
  event_id: "35",
  event_code,
  event_date: "2026-01-12T09:07:06Z",
  event_source: "system",
  data,
});

/** Wrong for each webhook. */
const wrong: readonly Change[] = [
  ["nothing that tells a repeat", "/event_id"],
  ["a number that tells a repeat", "/event_id", 35],
  ["no code", "/event_code"],
  ["the code of another event", "/event_code", "made_up"],
  ["no date", "/event_date"],
  ["a word as the date", "/event_date", "today"],
  ["a number as the date", "/event_date", 1_768_208_826],
  ["a source that no page lists", "/event_source", "cron"],
  ["null as the source", "/event_source", null],
  ["no data", "/data"],
  ["a list of data", "/data", []],
  ["null as the data", "/data", null],
  ["a list", "", []],
];

/** Right for each webhook. */
const right: readonly Change[] = [
  ["no source", "/event_source"],
  ["no members", "/data", {}],
  ["members that no page lists", "/data", { any: { thing: 1 } }],
  ["more that no page lists", "/sent_by", "algoreg"],
];

/** The events of webhooks. */
export const webhooks: readonly Payloads[] = [
  ...(
    [
      ["CustomerEventUpdatedEvent", "customer_event_updated"],
      ["EddsUpdatedEvent", "edds_updated"],
      ["AlertsUpdatedEvent", "alerts_updated"],
      ["ThreadUpdatedEvent", "thread_updated"],
      ["ThreadMessageUpdatedEvent", "thread_message_updated"],
    ] as const
  ).map(([at, code]) => ({
    at,
    base: event(code),
    good: right.filter(([, pointer]) => pointer !== "/data").concat(right.slice(2, 3)),
    bad: wrong,
  })),
  {
    at: "CustomersUpdatedEvent",
    base: event("customers_updated", { client_id: 1, customers: [{ customer_id: "5b0f", external_id: "customer-1" }] }),
    good: [...right, ["text as the account", "/data/client_id", "1"]],
    bad: [
      ...wrong,
      ["a flag as the account", "/data/client_id", true],
      ["a map of customers", "/data/customers", {}],
      ["a number as the id", "/data/customers/0/external_id", 1],
    ],
  },
  {
    at: "CustomerDocumentUpdatedEvent",
    base: event("customer_document_updated", { client_id: 1, customer_external_id: "customer-1", customer_document_id: "d-1" }),
    good: [...right, ["text as the account", "/data/client_id", "1"]],
    bad: [
      ...wrong,
      ["a number as the document", "/data/customer_document_id", 1],
      ["null as the customer", "/data/customer_external_id", null],
    ],
  },
  {
    at: "SessionStatusUpdatedEvent",
    base: event("session_status_updated", { session_id: "6f1c", session_state: "completed", language_code: "en-GB" }),
    good: [...right, ["a state that no page lists", "/data/session_state", "opened"]],
    bad: [...wrong, ["a number as the state", "/data/session_state", 1], ["a number as the session", "/data/session_id", 1]],
  },
  {
    at: "SessionDecisionUpdatedEvent",
    base: event("session_decision_updated", { session_id: "6f1c", status_id: 2, status_label: "NOPASS", status_type: "NEGATIVE" }),
    good: [...right, ["a label of the scenario's own", "/data/status_label", "Come back later"]],
    bad: [...wrong, ["a way in small letters", "/data/status_type", "negative"], ["text as the id", "/data/status_id", "2"]],
  },
  {
    at: "TransactionUpdatedEvent",
    base: event("transaction_updated", { transaction_id: "tx-1", external_id: "p-1", client_id: 1, status: "delayed" }),
    good: [...right, ["text as the account", "/data/client_id", "1"]],
    bad: [...wrong, ["a state that no page lists", "/data/status", "lost"], ["a flag as the account", "/data/client_id", true]],
  },
];
