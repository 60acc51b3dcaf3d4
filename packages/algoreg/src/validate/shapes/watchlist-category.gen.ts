// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const watchlistCategoryShape: Shape = {
  types: "string",
  values: [
    "PEP",
    "SAN",
    "SIP",
    "SIE",
    "SOE",
    "SOP",
    "RCA",
    "RCA_PEP",
    "RCA_SAN",
    "RCA_SIE",
    "RCA_SIP",
    "RCA_SOE",
    "RCA_SOP",
  ],
};
