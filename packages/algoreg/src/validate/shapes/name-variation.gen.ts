// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const nameVariationShape: Shape = {
  types: "object",
  members: {
    company_name: { types: "string", pii: true },
    first_name: { types: "string", pii: true },
    last_name: { types: "string", pii: true },
    middle_name: { types: "string", pii: true },
    trading_name: { types: "string", pii: true },
  },
};
