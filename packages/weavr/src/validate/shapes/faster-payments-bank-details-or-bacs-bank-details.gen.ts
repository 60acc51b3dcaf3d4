// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const fasterPaymentsBankDetailsOrBACSBankDetailsShape: Shape = {
  types: "object",
  members: {
    accountNumber: { types: "string", pii: true },
    sortCode: { types: "string" },
    secondaryReference: { types: "string", pii: true },
  },
  required: ["accountNumber", "sortCode"],
};
