// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const checkStatusShape: Shape = { types: "string null", values: ["Review", "Accepted", "Rejected"] };
