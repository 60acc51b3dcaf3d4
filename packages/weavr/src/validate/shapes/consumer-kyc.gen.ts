// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { kycLevelShape } from "./kyc-level.gen.ts";
import { kyiStatusShape } from "./kyi-status.gen.ts";

export const consumerKycShape: Shape = {
  types: "object",
  members: {
    fullDueDiligence: () => kyiStatusShape,
    kycLevel: () => kycLevelShape,
    ongoingFullDueDiligence: () => kyiStatusShape,
    ongoingKycLevel: () => kycLevelShape,
  },
  required: ["fullDueDiligence", "ongoingFullDueDiligence"],
};
