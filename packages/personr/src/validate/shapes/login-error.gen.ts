// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const loginErrorShape: Shape = {
  types: "object",
  members: {
    statusCode: { types: "integer" },
    reason: { types: "string", values: ["INVALID_LOGIN_CREDENTIALS"] },
    message: { types: "string", pii: true },
  },
  required: ["statusCode", "reason", "message"],
  rest: {},
};
