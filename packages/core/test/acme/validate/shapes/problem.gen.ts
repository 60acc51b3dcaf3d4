// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const problemShape: Shape = {
  types: "object",
  members: {
    code: { types: "string", values: ["not_found", "invalid_field", "refused"] },
    message: { types: "string", pii: true },
  },
  required: ["code"],
};
