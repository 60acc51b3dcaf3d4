// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const personSsnShape: Shape = {
  types: "object",
  members: {
    document_ssn: { types: "string null", pii: true },
    evaluation_token: { types: "string null" },
    created_at: { types: "integer" },
  },
};
