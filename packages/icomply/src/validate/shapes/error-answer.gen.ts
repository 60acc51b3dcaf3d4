// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const errorAnswerShape: Shape = {
  types: "object",
  members: {
    code: { types: "integer" },
    status: { types: "string", values: ["failure"], isConstant: true },
    message: { types: "string null", pii: true },
    messsage: { types: "string null", pii: true },
    data: { types: "null" },
  },
  required: ["code", "status"],
};
