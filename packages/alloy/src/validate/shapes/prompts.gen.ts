// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { questionShape } from "./question.gen.ts";

export const promptsShape: Shape = {
  types: "object",
  members: {
    answers: {
      types: "object",
      members: { questions: { types: "array", items: () => questionShape, pii: true } },
      pii: true,
    },
  },
};
