// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const refusalShape: Shape = {
  types: "object",
  members: {
    status: { types: "string", values: ["error"], isConstant: true },
    response: { types: "string", pii: true },
  },
  required: ["status", "response"],
};
