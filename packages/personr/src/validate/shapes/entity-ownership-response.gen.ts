// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { ownershipInsightShape } from "./ownership-insight.gen.ts";

export const entityOwnershipResponseShape: Shape = {
  types: "object",
  members: {
    ownershipInsight: { any: [() => ownershipInsightShape, { types: "array", items: () => ownershipInsightShape }] },
  },
  required: ["ownershipInsight"],
};
