// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const onboardingCustomerShape: Shape = {
  types: "object",
  members: {
    external_id: { types: "string", pii: true },
    firstname: { types: "string", pii: true },
    lastname: { types: "string", pii: true },
    phone: { types: "string", pii: true },
    birthdate: { types: "string", pii: true },
    address: { types: "string", pii: true },
    zip: { types: "string", pii: true },
    country: { types: "string", pii: true },
    city: { types: "string", pii: true },
  },
};
