// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyDimensionShape: Shape = {
  types: "object",
  members: { dimension: { types: "string null", pii: true }, dimension_type: { types: "string null" } },
};
