// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const bankAccountGroupShape: Shape = {
  types: "object",
  members: {
    entity_group_token: { types: "string null" },
    entity_group_name: { types: "string null", pii: true },
    entity_group_type: { types: "string null", values: ["business", "joint_account", "membership", "merchant"] },
  },
};
