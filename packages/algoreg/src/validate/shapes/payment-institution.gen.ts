// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const paymentInstitutionShape: Shape = {
  types: "object",
  members: {
    code: { types: "string" },
    country: { types: "string" },
    external_id: { types: "string", pii: true },
    internal_customer_id: { types: "string", pii: true },
    name: { types: "string" },
    real_external_id: { types: "string", pii: true },
  },
};
