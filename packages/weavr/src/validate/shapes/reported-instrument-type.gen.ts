// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const reportedInstrumentTypeShape: Shape = { types: "string", values: ["managed_cards", "managed_accounts"] };
