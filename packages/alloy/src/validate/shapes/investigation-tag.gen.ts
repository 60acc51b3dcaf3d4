// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { investigationAgentShape } from "./investigation-agent.gen.ts";

export const investigationTagShape: Shape = {
  types: "object",
  members: {
    tag_name: { types: "string" },
    tag_color: { types: "string" },
    is_outcome_reason: { types: "boolean" },
    added_by: () => investigationAgentShape,
  },
};
