// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyWorkflowParametersShape } from "./journey-workflow-parameters.gen.ts";

export const journeyBranchParametersShape: Shape = {
  types: "object",
  members: {
    branch_name: { types: "string" },
    workflows: { types: "array", items: () => journeyWorkflowParametersShape },
  },
};
