// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyOutcomeReasonShape } from "./journey-outcome-reason.gen.ts";
import { matrixModelResultShape } from "./matrix-model-result.gen.ts";

export const journeyOutputShape: Shape = {
  types: "object",
  members: {
    outcome_reasons: { types: "array", items: () => journeyOutcomeReasonShape, pii: true },
    tags: { types: "array", items: { types: "string" } },
    output_attributes: { types: "object", rest: { types: "string number null" }, pii: true },
    matrix_models: { types: "object", rest: () => matrixModelResultShape, pii: true },
  },
};
