// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyBranchParametersShape } from "./journey-branch-parameters.gen.ts";

export const journeyParametersShape: Shape = {
  types: "object",
  members: {
    journey_token: { types: "string" },
    journey_version: { types: "string" },
    timestamp: { types: "integer" },
    data: { types: "array", items: () => journeyBranchParametersShape },
  },
};
