// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityEmailShape: Shape = {
  types: "object",
  members: {
    email_address: { types: "string", pii: true },
    created_at: { types: "integer null" },
    evaluation_token: { types: "string null" },
  },
};
