// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { partialDateShape } from "./partial-date.gen.ts";

export const identityHolderDetailShape: Shape = {
  types: "object",
  members: {
    last_name: { types: "array", items: { types: "string" }, pii: true },
    first_name: { types: "array", items: { types: "string" }, pii: true },
    nationality: { types: "string", pii: true },
    gender: { types: "string", pii: true },
    birth_date: { pii: true, all: [() => partialDateShape] },
    birth_place: { types: "string", pii: true },
  },
};
