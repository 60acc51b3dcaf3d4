// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const reviewAnswerShape: Shape = { types: "string null", values: ["Approved", "Rejected"] };
