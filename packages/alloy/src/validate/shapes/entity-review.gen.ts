// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityReviewShape: Shape = {
  types: "object",
  members: {
    review_token: { types: "string" },
    outcome: { types: "string" },
    reason: { types: "string", pii: true },
    application_name: { types: "string" },
    timestamp: { types: "integer" },
    reviewer: { types: "string", pii: true },
  },
};
