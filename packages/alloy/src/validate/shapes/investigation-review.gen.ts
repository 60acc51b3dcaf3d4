// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { investigationAgentShape } from "./investigation-agent.gen.ts";
import { investigationStateShape } from "./investigation-state.gen.ts";

export const investigationReviewShape: Shape = {
  types: "object",
  members: {
    new_investigation_state: () => investigationStateShape,
    previous_investigation_state: () => investigationStateShape,
    note: { types: "string null", pii: true },
    outcome: { types: "string null" },
    reason: { types: "string null", pii: true },
    reviewed_at: { types: "string" },
    reviewed_by: () => investigationAgentShape,
  },
};
