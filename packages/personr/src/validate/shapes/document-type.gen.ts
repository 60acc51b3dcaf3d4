// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const documentTypeShape: Shape = { types: "string", values: ["SELFIE", "ID_CARD", "DRIVERS", "PASSPORT", "RESIDENCE_PERMIT", "UTILITY_BILL"] };
