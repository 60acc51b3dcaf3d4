// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityDocumentShape } from "./entity-document.gen.ts";
import { entityEvaluationShape } from "./entity-evaluation.gen.ts";
import { entityNoteShape } from "./entity-note.gen.ts";
import { entityReviewShape } from "./entity-review.gen.ts";

export const entityShape: Shape = {
  types: "object",
  members: {
    name: { types: "string null", pii: true },
    type: { types: "string", values: ["person", "business", "group"] },
    entity_token: { types: "string" },
    external_entity_id: { types: "string null", pii: true },
    archived: { types: "boolean" },
    created: { types: "integer" },
    evaluations: { types: "array", items: () => entityEvaluationShape },
    documents: { types: "array", items: () => entityDocumentShape },
    reviews: { types: "array", items: () => entityReviewShape },
    notes: { types: "array", items: () => entityNoteShape },
  },
  required: ["entity_token"],
};
