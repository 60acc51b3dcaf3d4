// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { bankAccountEntityShape } from "./bank-account-entity.gen.ts";
import { bankAccountGroupShape } from "./bank-account-group.gen.ts";
import { bankAccountStateShape } from "./bank-account-state.gen.ts";

export const bankAccountShape: Shape = {
  types: "object",
  members: {
    account_token: { types: "string" },
    timestamp: { types: "string null" },
    external_account_id: { types: "string null", pii: true },
    external_entity_id: { types: "string null", pii: true },
    entity_token: { types: "string null" },
    account_class: { types: "string null", values: ["credit", "deposit", "brokerage", "loan"] },
    account_name: { types: "string null", pii: true },
    account_number: { types: "string null", pii: true },
    routing_number: { types: "string null", pii: true },
    opening_date: { types: "string null" },
    maturity_date: { types: "string null" },
    closing_date: { types: "string null" },
    cif_number: { types: "string null", pii: true },
    card_network: { types: "string null" },
    country_code: { types: "string null" },
    currency: { types: "string null" },
    product_code: { types: "string null" },
    product_name: { types: "string null" },
    status: { types: "string null" },
    status_detail: { types: "string null", pii: true },
    credit_limit: { types: "number null", pii: true },
    account_balance: { types: "number null", pii: true },
    account_type_status: {
      types: "string null",
      values: ["Written Off", "Active", "Refinanced", "Past Due", "Paid Off", "Cancelled"],
    },
    status_fraud: { types: "string null", values: ["fraud", "not fraud"], pii: true },
    entity_group_token: { types: "string null" },
    external_entity_group_id: { types: "string null", pii: true },
    entities: { types: "array", items: () => bankAccountEntityShape },
    history: { types: "array", items: () => bankAccountStateShape },
    entity_groups: { types: "array", items: () => bankAccountGroupShape },
  },
};
