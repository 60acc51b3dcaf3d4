// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { listProfileAddressShape } from "./list-profile-address.gen.ts";
import { listProfileCountryShape } from "./list-profile-country.gen.ts";
import { listProfileDateShape } from "./list-profile-date.gen.ts";
import { listProfileDescriptionShape } from "./list-profile-description.gen.ts";
import { listProfileIdNumbersShape } from "./list-profile-id-numbers.gen.ts";

export const listProfileShape: Shape = {
  types: "object",
  members: {
    addresses: { types: "array", items: () => listProfileAddressShape, pii: true },
    company_details: { types: "array", items: () => listProfileAddressShape, pii: true },
    birth_place: { types: "array", items: { types: "string" }, pii: true },
    countries: { types: "array", items: () => listProfileCountryShape, pii: true },
    date: { types: "string", pii: true },
    date_formated: { types: "string", pii: true },
    dates: { types: "array", items: () => listProfileDateShape, pii: true },
    deceased: { types: "boolean", pii: true },
    descriptions: {
      types: "object",
      members: {
        descriptions1: { types: "array", items: () => listProfileDescriptionShape },
        descriptions2: { types: "array", items: () => listProfileDescriptionShape },
        descriptions3: { types: "array", items: () => listProfileDescriptionShape },
      },
      rest: {},
      pii: true,
    },
    gender: { types: "string", pii: true },
    id_number_type: { types: "array", items: () => listProfileIdNumbersShape, pii: true },
  },
};
