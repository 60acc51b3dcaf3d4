// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { answerShape } from "./answer.gen.ts";

export const parameterShape: Shape = {
  types: "object",
  members: {
    key: { types: "string" },
    type: { types: "string", values: ["string", "object"] },
    description: { types: "string null" },
    regex: { types: "string" },
    message: { types: "string" },
    template: { types: "object", members: { answers: { types: "array", items: () => answerShape } }, rest: {} },
    properties: { types: "object", rest: {} },
  },
  required: ["key", "type"],
};
