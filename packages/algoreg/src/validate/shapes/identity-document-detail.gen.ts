// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { partialDateShape } from "./partial-date.gen.ts";

export const identityDocumentDetailShape: Shape = {
  types: "object",
  members: {
    emit_country: { types: "string", pii: true },
    emit_date: { pii: true, all: [() => partialDateShape] },
    expiration_date: { pii: true, all: [() => partialDateShape] },
    document_number: { types: "string", pii: true },
    extra_infos: { pii: true },
  },
};
