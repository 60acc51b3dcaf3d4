// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const iBANDetailsShape: Shape = {
  types: "object",
  members: { iban: { types: "string", pii: true }, bankIdentifierCode: { types: "string" } },
  required: ["iban"],
};
