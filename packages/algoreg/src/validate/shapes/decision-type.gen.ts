// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const decisionTypeShape: Shape = { types: "string", values: ["POSITIVE", "NEGATIVE", "NEUTRAL"] };
