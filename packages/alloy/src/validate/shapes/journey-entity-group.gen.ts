// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyEntityGroupShape: Shape = {
  types: "object",
  members: {
    name: { types: "string null", pii: true },
    token: { types: "string" },
    type: { types: "string null", values: ["business", "joint_account", "membership", "merchant"] },
  },
};
