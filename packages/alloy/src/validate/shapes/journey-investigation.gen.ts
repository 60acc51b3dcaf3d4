// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyInvestigationShape: Shape = {
  types: "object",
  members: {
    investigation_token: { types: "string" },
    investigation_state: {
      types: "string",
      values: ["alert_review", "alert_review_closed", "case_review", "case_review_closed", "open"],
    },
  },
};
