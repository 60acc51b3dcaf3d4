// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const successEnvelopeShape: Shape = {
  types: "object",
  members: {
    code: { types: "integer" },
    status: { types: "string", values: ["success"], isConstant: true },
    message: { types: "string null", pii: true },
    errors: { types: "array", items: {}, pii: true },
  },
  required: ["code", "status"],
};
