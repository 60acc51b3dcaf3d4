// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { addressWithNoRequiredFieldsShape } from "./address-with-no-required-fields.gen.ts";
import { brandShape } from "./brand.gen.ts";
import { calendarDateShape } from "./calendar-date.gen.ts";
import { countryCodeShape } from "./country-code.gen.ts";
import { emailShape } from "./email.gen.ts";
import { mobileShape } from "./mobile.gen.ts";
import { reportedIdentityIdShape } from "./reported-identity-id.gen.ts";
import { reportedOccupationShape } from "./reported-occupation.gen.ts";
import { tagShape } from "./tag.gen.ts";
import { userLocaleShape } from "./user-locale.gen.ts";

export const consumerRootUserShape: Shape = {
  types: "object",
  members: {
    id: () => reportedIdentityIdShape,
    name: { types: "string", pii: true },
    surname: { types: "string", pii: true },
    email: { pii: true, all: [() => emailShape] },
    mobile: { pii: true, all: [() => mobileShape] },
    occupation: { pii: true, all: [() => reportedOccupationShape] },
    active: { types: "boolean" },
    emailVerified: { types: "boolean" },
    mobileNumberVerified: { types: "boolean" },
    dateOfBirth: { pii: true, all: [() => calendarDateShape] },
    address: { pii: true, all: [() => addressWithNoRequiredFieldsShape] },
    nationality: { pii: true, all: [() => countryCodeShape] },
    placeOfBirth: { types: "string", pii: true },
    tag: { pii: true, all: [() => tagShape] },
    locale: () => userLocaleShape,
    brand: () => brandShape,
  },
  required: ["id", "name", "surname", "email", "mobile", "active", "emailVerified", "mobileNumberVerified"],
};
