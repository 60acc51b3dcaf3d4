// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { multiEnvironmentActionShape } from "./multi-environment-action.gen.ts";
import { multiEnvironmentWorkflowShape } from "./multi-environment-workflow.gen.ts";

export const multiEnvironmentConfigShape: Shape = {
  types: "object",
  members: {
    multi_environment_config_token: { types: "string" },
    multi_environment_config_notes: { types: "string null", pii: true },
    created_at: { types: "string" },
    journey_token: { types: "string" },
    journey_name: { types: "string" },
    journey_public_version: { types: "number" },
    actions: { types: "array", items: () => multiEnvironmentActionShape },
    workflows: { types: "array", items: () => multiEnvironmentWorkflowShape },
  },
};
