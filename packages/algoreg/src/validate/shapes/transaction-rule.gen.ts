// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const transactionRuleShape: Shape = {
  types: "object",
  members: {
    active: { types: "boolean" },
    code: { types: "string" },
    score: { types: "number null" },
    use_weight: { types: "boolean" },
    weight: { types: "number null" },
  },
};
