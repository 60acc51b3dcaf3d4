// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { investigationDetailsShape } from "./investigation-details.gen.ts";
import { investigationStateShape } from "./investigation-state.gen.ts";

export const investigationShape: Shape = {
  types: "object",
  members: {
    investigation_token: { types: "string" },
    name: { types: "string null", pii: true },
    type: { types: "string null" },
    state: () => investigationStateShape,
    source: { types: "string null" },
    outcome: { types: "string null" },
    created_at: { types: "string" },
    updated_at: { types: "string" },
    closed_at: { types: "string null" },
    archived_at: { types: "string null" },
    _embedded: () => investigationDetailsShape,
  },
};
