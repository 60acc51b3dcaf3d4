// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const answerShape: Shape = {
  types: "object",
  members: { question_id: { types: "integer" }, answer_id: { types: "integer", pii: true } },
  required: ["question_id", "answer_id"],
};
