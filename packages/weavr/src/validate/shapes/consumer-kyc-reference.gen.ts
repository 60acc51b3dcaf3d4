// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { kycLevelShape } from "./kyc-level.gen.ts";

export const consumerKycReferenceShape: Shape = {
  types: "object",
  members: { reference: { types: "string", pii: true }, kycLevel: () => kycLevelShape },
  required: ["reference", "kycLevel"],
};
