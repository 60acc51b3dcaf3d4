// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const corporateInformationShape: Shape = {
  types: "object",
  members: {
    companyName: { types: "string null", pii: true },
    registrationNumber: { types: "string null", pii: true },
    dateofIncorporation: { types: "string null" },
    duns: { types: "string null", pii: true },
    glei: { types: "string null", pii: true },
    companyPhone: { types: "string null", pii: true },
    email: { types: "string null", pii: true },
    primaryAddress: { types: "string null", pii: true },
    city: { types: "string null", pii: true },
    stateProvince: { types: "string null", pii: true },
    country: { types: "string null", pii: true },
    postalCode: { types: "string null", pii: true },
  },
};
