// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { linkedEntityShape } from "./linked-entity.gen.ts";

export const personalInformationShape: Shape = {
  types: "object",
  members: {
    firstName: { types: "string null", pii: true },
    middleName: { types: "string null", pii: true },
    lastName: { types: "string null", pii: true },
    dateOfBirth: { types: "string null", pii: true },
    phone: { types: "string null", pii: true },
    email: { types: "string null", pii: true },
    city: { types: "string null", pii: true },
    stateProvince: { types: "string null", pii: true },
    countryCode: { types: "string null", pii: true },
    postalCode: { types: "string null", pii: true },
    address: { types: "string null", pii: true },
    linkedEntities: { types: "array", items: () => linkedEntityShape },
  },
};
