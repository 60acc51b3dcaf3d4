// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const socialProfileShape: Shape = {
  types: "object",
  members: {
    type: { types: "string", pii: true },
    url: { types: "string", pii: true },
    id: { types: "string", pii: true },
  },
};
