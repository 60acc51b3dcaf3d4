import type { AlloyOperations } from "@kyc-clients/alloy";
import { type Step, stepsOf } from "../step.ts";

const step = stepsOf<AlloyOperations>();
/** When the invented things happened; before the local sandbox's time too. */
const timestamp = "2025-05-01T11:00:00Z";

/** Events, and what they bring: an account, a group, a transaction. */
export const eventSteps: readonly Step[] = [
  step("getEventSchema", { args: () => ({ query: { type: "login" } }), expects: 200 }),
  step("createEvent", {
    args: (read) => ({
      body: {
        event_type: "bank_account_created",
        data: {
          ...{
            timestamp,
            external_account_id: `${read("run")}-account`,
            account_number: "000104417731",
            status: "Open",
            account_balance: 250_000,
          },
          entities: [{ external_entity_id: `${read("run")}-person`, account_holder_type: "primary" }],
        },
      },
    }),
    expects: 201,
    keep: ({ event_request_token }) => ({ event: event_request_token }),
  }),
  step("getEvent", { args: (read) => ({ path: { event_request_token: read("event") } }), expects: 200 }),
  step("getBankAccount", { args: (read) => ({ path: { account_identifier_or_token: `${read("run")}-account` } }), expects: 200 }),
  step("createEvent", {
    args: (read) => ({
      body: {
        event_type: "entity_group_created",
        data: {
          ...{
            timestamp,
            name: "Ferry Street",
            type: "business",
            external_entity_group_ids: [{ external_entity_id: `${read("run")}-group` }],
          },
          entities: [{ entity_token: read("business"), roles: ["primary"] }],
        },
      },
    }),
    expects: 201,
    keep: ({ event }) => ({ group: event?.data?.["entity_group_token"] }),
  }),
  step("getEntityGroup", { args: (read) => ({ path: { entity_token_or_external_id: read("group") } }), expects: 200 }),
  step("createEvent", {
    args: (read) => ({
      body: {
        event_type: "transaction",
        data: {
          ...{ timestamp, external_transaction_id: `${read("run")}-transaction`, external_entity_id: `${read("run")}-person` },
          ...{ external_account_id: `${read("run")}-account`, amount: -20_000, currency: "USD", category: "Withdrawal", status: "Pending" },
          ...{ transaction_created_date: "2025-05-01", counterparty: { external_counterparty_id: "machine-14" } },
        },
      },
    }),
    expects: 201,
  }),
  step("getTransaction", { args: (read) => ({ path: { transaction_id: `${read("run")}-transaction` } }), expects: 200 }),
  step("updateTransaction", {
    args: (read) => ({ path: { transaction_id: `${read("run")}-transaction` }, body: { status: "Completed" } }),
    expects: 200,
  }),
];
