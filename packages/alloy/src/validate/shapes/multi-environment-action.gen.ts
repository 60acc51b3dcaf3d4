// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const multiEnvironmentActionShape: Shape = {
  types: "object",
  members: {
    journey_action_id: { types: "number" },
    action_version: { types: "number" },
    action_name: { types: "string" },
    outcome: { types: "string null" },
  },
};
