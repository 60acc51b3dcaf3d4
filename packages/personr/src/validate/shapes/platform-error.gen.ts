// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const platformErrorShape: Shape = {
  types: "object",
  members: {
    statusCode: { types: "integer null" },
    reason: { types: "string null" },
    status: { types: "string null" },
    code: { types: "string null" },
    message: { types: "string null", pii: true },
    error_class: { types: "string null" },
    translation: { types: "string null", pii: true },
    args: { types: "object null", rest: {}, pii: true },
    body: {
      types: "object null",
      members: { status: { types: "string null" }, message: { types: "string null", pii: true } },
      rest: {},
    },
  },
  rest: {},
};
