// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { addressShape } from "./address.gen.ts";
import { calendarDateShape } from "./calendar-date.gen.ts";
import { countryCodeShape } from "./country-code.gen.ts";
import { legalAddressShape } from "./legal-address.gen.ts";
import { reportedCompanyTypeShape } from "./reported-company-type.gen.ts";

export const companyShape: Shape = {
  types: "object",
  members: {
    name: { types: "string", pii: true },
    type: () => reportedCompanyTypeShape,
    registrationNumber: { types: "string", pii: true },
    registeredAddress: { pii: true, all: [() => legalAddressShape] },
    businessAddress: { pii: true, all: [() => addressShape] },
    countryOfRegistration: () => countryCodeShape,
    incorporatedOn: () => calendarDateShape,
  },
  required: ["name", "type", "countryOfRegistration"],
};
