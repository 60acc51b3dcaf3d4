// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const listProfileAddressShape: Shape = {
  types: "object",
  members: {
    address_city: { types: "string", pii: true },
    address_country: { types: "string", pii: true },
    address_line: { types: "string", pii: true },
    url: { types: "string", pii: true },
  },
};
