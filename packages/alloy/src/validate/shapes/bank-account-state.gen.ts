// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const bankAccountStateShape: Shape = {
  types: "object",
  members: {
    timestamp: { types: "string" },
    status: { types: "string null" },
    status_detail: { types: "string null", pii: true },
    credit_limit: { types: "number null", pii: true },
    account_balance: { types: "number null", pii: true },
    status_fraud: { types: "string null", values: ["fraud", "not fraud"], pii: true },
  },
};
