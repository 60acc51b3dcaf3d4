// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentShape } from "./document.gen.ts";
import { investigationAgentShape } from "./investigation-agent.gen.ts";
import { investigationEntityShape } from "./investigation-entity.gen.ts";
import { investigationEventShape } from "./investigation-event.gen.ts";
import { investigationEvidenceShape } from "./investigation-evidence.gen.ts";
import { investigationNoteShape } from "./investigation-note.gen.ts";
import { investigationReviewShape } from "./investigation-review.gen.ts";
import { investigationTagShape } from "./investigation-tag.gen.ts";

export const investigationDetailsShape: Shape = {
  types: "object",
  members: {
    assigned_agent: () => investigationAgentShape,
    entities: { types: "object", rest: () => investigationEntityShape },
    events: { types: "array", items: () => investigationEventShape },
    evidences: {
      types: "object",
      members: {
        journey_alerts: { types: "array", items: () => investigationEvidenceShape },
        tags: { types: "array", items: () => investigationTagShape },
      },
    },
    documents: { types: "array", items: () => documentShape },
    notes: { types: "array", items: () => investigationNoteShape },
    reviews: { types: "array", items: () => investigationReviewShape },
  },
};
