// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const blockedActionShape: Shape = {
  types: "object",
  members: {
    blocked: { types: "object", members: { action_name: { types: "string" }, action_type: { types: "string" } } },
    blocking: { types: "object", members: { action_name: { types: "string" }, attribute_name: { types: "string" } } },
  },
};
