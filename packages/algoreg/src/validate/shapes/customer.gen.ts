// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { nameVariationShape } from "./name-variation.gen.ts";

export const customerShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    external_id: { types: "string", pii: true },
    account_number: { types: "string", pii: true },
    account_type: { types: "string", values: ["F", "N"] },
    customer_type: { types: "string" },
    client_id: { types: "string" },
    first_name: { types: "string", pii: true },
    middle_name: { types: "string", pii: true },
    last_name: { types: "string", pii: true },
    company_name: { types: "string", pii: true },
    trading_name: { types: "string", pii: true },
    name_variations: { types: "array", items: () => nameVariationShape },
    alias_ids: { types: "array", items: { types: "string" }, pii: true },
    contacts: { types: "string", pii: true },
    phone: { types: "string", pii: true },
    comment: { types: "string", pii: true },
    date_of_birth: { types: "string", pii: true },
    domicile_code: { types: "string", pii: true },
    domicile_codes: { types: "array", items: { types: "string" }, pii: true },
    nationality_code: { types: "string", pii: true },
    nationality_codes: { types: "array", items: { types: "string" }, pii: true },
    registration_number: { types: "string", pii: true },
    review_groups: { types: "array", items: { types: "string" } },
    kyc_level: { types: "integer" },
    custom_fields: { types: "object", rest: {}, pii: true },
    disabled: { types: "boolean" },
    created_at: { types: "string" },
    created_by: { types: "integer" },
    revision_number: { types: "string" },
  },
};
