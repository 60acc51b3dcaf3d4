// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { questionChoiceShape } from "./question-choice.gen.ts";

export const questionShape: Shape = {
  types: "object",
  members: {
    id: { types: "integer" },
    question: { types: "string", pii: true },
    answers: { types: "array", items: () => questionChoiceShape, pii: true },
  },
};
