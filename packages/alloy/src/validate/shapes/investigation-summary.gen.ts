// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { investigationAgentShape } from "./investigation-agent.gen.ts";
import { investigationStateShape } from "./investigation-state.gen.ts";
import { investigationSummaryEntityShape } from "./investigation-summary-entity.gen.ts";

export const investigationSummaryShape: Shape = {
  types: "object",
  members: {
    investigation_token: { types: "string" },
    name: { types: "string null", pii: true },
    total_alerts: { types: "number" },
    type: { types: "string null" },
    state: () => investigationStateShape,
    source: { types: "string null" },
    outcome: { types: "string null" },
    created_at: { types: "string" },
    updated_at: { types: "string" },
    closed_at: { types: "string null" },
    archived_at: { types: "string null" },
    device_ids: { types: "array", items: { types: "string" }, pii: true },
    program_names: { types: "array", items: { types: "string" } },
    alert_assignees: { types: "array", items: { types: "string" }, pii: true },
    _embedded: {
      types: "object",
      members: {
        entities: { types: "object", rest: () => investigationSummaryEntityShape },
        assigned_agent: () => investigationAgentShape,
      },
    },
  },
};
