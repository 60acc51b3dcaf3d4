// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { countryCodeShape } from "./country-code.gen.ts";

export const addressWithNoRequiredFieldsShape: Shape = {
  types: "object",
  members: {
    addressLine1: { types: "string", pii: true },
    addressLine2: { types: "string", pii: true },
    city: { types: "string", pii: true },
    postCode: { types: "string", pii: true },
    state: { types: "string", pii: true },
    country: { pii: true, all: [() => countryCodeShape] },
  },
};
