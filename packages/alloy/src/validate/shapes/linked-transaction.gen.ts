// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const linkedTransactionShape: Shape = {
  types: "object",
  members: {
    external_transaction_id: { types: "string null", pii: true },
    transaction_token: { types: "string null" },
    reason: { types: "string", pii: true },
  },
};
