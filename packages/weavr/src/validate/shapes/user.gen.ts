// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { brandShape } from "./brand.gen.ts";
import { calendarDateShape } from "./calendar-date.gen.ts";
import { countryCodeShape } from "./country-code.gen.ts";
import { emailShape } from "./email.gen.ts";
import { idShape } from "./id.gen.ts";
import { mobileShape } from "./mobile.gen.ts";
import { reportedIdentityIdShape } from "./reported-identity-id.gen.ts";
import { reportedUserPredefinedRoleShape } from "./reported-user-predefined-role.gen.ts";
import { tagShape } from "./tag.gen.ts";
import { userLocaleShape } from "./user-locale.gen.ts";

export const userShape: Shape = {
  types: "object",
  members: {
    id: () => idShape,
    identity: () => reportedIdentityIdShape,
    name: { types: "string", pii: true },
    surname: { types: "string", pii: true },
    email: { pii: true, all: [() => emailShape] },
    mobile: { pii: true, all: [() => mobileShape] },
    active: { types: "boolean" },
    dateOfBirth: { pii: true, all: [() => calendarDateShape] },
    tag: { pii: true, all: [() => tagShape] },
    countryOfResidence: { pii: true, all: [() => countryCodeShape] },
    locale: () => userLocaleShape,
    brand: () => brandShape,
    roles: { types: "array", items: () => reportedUserPredefinedRoleShape },
  },
  required: ["id", "identity", "name", "surname", "email", "active"],
};
