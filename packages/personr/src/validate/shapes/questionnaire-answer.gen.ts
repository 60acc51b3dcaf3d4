// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const questionnaireAnswerShape: Shape = {
  types: "object",
  members: {
    flowQuestion: { types: "string null" },
    questionId: { types: "string null" },
    internalQuestionId: { types: "string null" },
    flowAnswer: { any: [{ types: "string null" }, { types: "array", items: { types: "string" } }], pii: true },
  },
};
