// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { reviewAgentShape } from "./review-agent.gen.ts";
import { reviewNoteShape } from "./review-note.gen.ts";

export const reviewShape: Shape = {
  types: "object",
  members: {
    review_token: { types: "string" },
    entity_token: { types: "string" },
    group_token: { types: "string null" },
    external_entity_id: { types: "string null", pii: true },
    external_group_id: { types: "string null", pii: true },
    child_entities: { types: "array", items: {}, pii: true },
    outcome: { types: "string" },
    reason: { types: "string null", pii: true },
    reasons: { types: "array", items: { types: "string" }, pii: true },
    application_name: { types: "string" },
    application_token: { types: "string", pii: true },
    service: { types: "string" },
    timestamp: { types: "integer" },
    started: { types: "integer" },
    completed: { types: "integer" },
    reviewer: { types: "string", pii: true },
    agent: () => reviewAgentShape,
    notes: { types: "array", items: () => reviewNoteShape },
  },
  required: ["review_token"],
};
