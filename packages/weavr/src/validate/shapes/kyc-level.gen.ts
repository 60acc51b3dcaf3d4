// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const kycLevelShape: Shape = { types: "string", values: ["KYC_LEVEL_1", "KYC_LEVEL_2"] };
