// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { multiEnvironmentServiceShape } from "./multi-environment-service.gen.ts";

export const multiEnvironmentWorkflowShape: Shape = {
  types: "object",
  members: {
    workflow_name: { types: "string" },
    workflow_node_type: { types: "string" },
    workflow_token: { types: "string", pii: true },
    workflow_public_version: { types: "number" },
    outcome: { types: "string null" },
    configured_services: { types: "array null", items: () => multiEnvironmentServiceShape },
  },
};
