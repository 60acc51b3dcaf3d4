// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { investigationAgentShape } from "./investigation-agent.gen.ts";

export const investigationNoteShape: Shape = {
  types: "object",
  members: {
    created_at: { types: "string" },
    created_by: () => investigationAgentShape,
    entity_name: { types: "string null", pii: true },
    entity_token: { types: "string null" },
    text: { types: "string", pii: true },
    is_investigation_level_note: { types: "boolean" },
  },
};
