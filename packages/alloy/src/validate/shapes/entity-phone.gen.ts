// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityPhoneShape: Shape = {
  types: "object",
  members: {
    phone_number: { types: "string", pii: true },
    type: { types: "string null", values: ["home", "cell", "fax"] },
    created_at: { types: "integer null" },
    evaluation_token: { types: "string null" },
  },
};
