// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityAddressShape: Shape = {
  types: "object",
  members: {
    address_line_1: { types: "string null", pii: true },
    address_line_2: { types: "string null", pii: true },
    address_city: { types: "string null", pii: true },
    address_state: { types: "string null", pii: true },
    address_postal_code: { types: "string null", pii: true },
    address_country_code: { types: "string null", pii: true },
    type: {
      types: "string null",
      values: [
        "primary",
        "secondary",
        "previous",
        "mailing",
        "shipping",
        "service",
        "other",
        "business_primary",
        "business_secondary",
        "business_previous",
      ],
    },
    created_at: { types: "integer null" },
    evaluation_token: { types: "string null" },
  },
};
