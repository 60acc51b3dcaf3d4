// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const investigationAgentShape: Shape = {
  types: "object null",
  members: {
    first_name: { types: "string null", pii: true },
    last_name: { types: "string null", pii: true },
    email: { types: "string null", pii: true },
    token: { types: "string null" },
  },
};
