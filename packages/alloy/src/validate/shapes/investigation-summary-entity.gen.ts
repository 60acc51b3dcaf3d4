// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const investigationSummaryEntityShape: Shape = {
  types: "object",
  members: {
    entity_name: { types: "string null", pii: true },
    entity_type: { types: "string" },
    entity_token: { types: "string" },
    risk_score: { types: "number null" },
  },
};
