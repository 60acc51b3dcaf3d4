// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const listProfileCountryShape: Shape = {
  types: "object",
  members: {
    codes: { types: "array", items: { types: "string" }, pii: true },
    country_type: { types: "string" },
    country_type_code: { types: "integer" },
    iso3_codes: { types: "array", items: { types: "string" }, pii: true },
    names: { types: "array", items: { types: "string" }, pii: true },
  },
};
