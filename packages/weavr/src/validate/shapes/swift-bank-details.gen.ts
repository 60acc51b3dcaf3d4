// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const swiftBankDetailsShape: Shape = {
  types: "object",
  members: { iban: { types: "string", pii: true }, code: { types: "string" } },
  required: ["iban", "code"],
};
