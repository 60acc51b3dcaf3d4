// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const linkedUboShape: Shape = {
  types: "object",
  members: {
    applicantId: { types: "string null" },
    type: { types: "string null", values: ["Individual", "Entity"] },
    position: { types: "string null", values: ["Director", "Shareholder", "Other"] },
  },
};
