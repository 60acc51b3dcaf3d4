// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyWorkflowParametersShape: Shape = {
  types: "object",
  members: {
    workflow_name: { types: "string" },
    parameters: {
      types: "object",
      members: {
        required: { types: "array", items: { types: "object", rest: {} } },
        optional: { types: "array", items: { types: "object", rest: {} } },
        or: { types: "array", items: { types: "object", rest: {} } },
      },
    },
  },
};
