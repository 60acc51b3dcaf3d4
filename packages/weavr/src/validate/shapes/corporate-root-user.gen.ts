// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { brandShape } from "./brand.gen.ts";
import { calendarDateShape } from "./calendar-date.gen.ts";
import { emailShape } from "./email.gen.ts";
import { mobileShape } from "./mobile.gen.ts";
import { reportedCompanyPositionShape } from "./reported-company-position.gen.ts";
import { reportedIdentityIdShape } from "./reported-identity-id.gen.ts";
import { tagShape } from "./tag.gen.ts";
import { userLocaleShape } from "./user-locale.gen.ts";

export const corporateRootUserShape: Shape = {
  types: "object",
  members: {
    id: () => reportedIdentityIdShape,
    name: { types: "string", pii: true },
    surname: { types: "string", pii: true },
    email: { pii: true, all: [() => emailShape] },
    mobile: { pii: true, all: [() => mobileShape] },
    companyPosition: () => reportedCompanyPositionShape,
    active: { types: "boolean" },
    emailVerified: { types: "boolean" },
    mobileNumberVerified: { types: "boolean" },
    dateOfBirth: { pii: true, all: [() => calendarDateShape] },
    tag: { pii: true, all: [() => tagShape] },
    locale: () => userLocaleShape,
    brand: () => brandShape,
  },
  required: [
    "id",
    "name",
    "surname",
    "email",
    "mobile",
    "companyPosition",
    "active",
    "emailVerified",
    "mobileNumberVerified",
  ],
};
