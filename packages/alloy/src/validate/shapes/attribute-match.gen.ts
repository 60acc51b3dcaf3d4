// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const attributeMatchShape: Shape = {
  types: "object",
  members: {
    score: { types: "number" },
    matched: { types: "array", items: { types: "string" } },
    unmatched: { types: "array", items: { types: "string" } },
  },
};
