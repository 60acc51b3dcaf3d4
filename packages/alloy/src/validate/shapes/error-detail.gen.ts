// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const errorDetailShape: Shape = {
  types: "object",
  members: {
    minor_code: { types: "integer" },
    type: { types: "string" },
    message: { types: "string", pii: true },
    details: { types: "object", rest: {}, pii: true },
    error_token: { types: "string" },
  },
  required: ["minor_code", "type"],
};
