// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const actionStatusShape: Shape = { types: "string null", values: ["Pending", "Reviewed"] };
