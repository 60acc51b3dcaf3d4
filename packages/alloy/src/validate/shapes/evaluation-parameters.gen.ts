// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { parameterGroupShape } from "./parameter-group.gen.ts";
import { parameterShape } from "./parameter.gen.ts";

export const evaluationParametersShape: Shape = {
  types: "object",
  members: {
    required: { types: "array", items: () => parameterShape },
    optional: { types: "array", items: () => parameterShape },
    or: { types: "array", items: () => parameterGroupShape },
  },
  required: ["required", "optional", "or"],
};
