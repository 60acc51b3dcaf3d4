// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityEvaluationShape: Shape = {
  types: "object",
  members: {
    evaluation_token: { types: "string" },
    timestamp: { types: "integer" },
    status: { types: "string", values: ["waiting", "complete"] },
    application_name: { types: "string" },
    outcome: { types: "string null" },
  },
};
