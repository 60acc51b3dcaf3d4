// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const counterpartyShape: Shape = {
  types: "object",
  members: {
    external_counterparty_id: { types: "string", pii: true },
    name_first: { types: "string", pii: true },
    name_last: { types: "string", pii: true },
    counterparty_type: { types: "string" },
    account_number: { types: "string", pii: true },
    routing_number: { types: "string", pii: true },
    account_name: { types: "string", pii: true },
    address_line_1: { types: "string", pii: true },
    address_line_2: { types: "string", pii: true },
    address_city: { types: "string", pii: true },
    address_state: { types: "string", pii: true },
    address_postal_code: { types: "string", pii: true },
    address_country_code: { types: "string", pii: true },
    card_network: { types: "string" },
    merchant_category_code: { types: "string" },
    merchant_category_description: { types: "string" },
    name_on_card: { types: "string", pii: true },
    avs: { types: "string" },
    description: { types: "string", pii: true },
    currency: { types: "string" },
  },
};
