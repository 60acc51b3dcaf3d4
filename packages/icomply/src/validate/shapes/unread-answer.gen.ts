// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const unreadAnswerShape: Shape = {
  types: "object",
  members: {
    code: { types: "integer" },
    status: { types: "string null", values: ["success", "failure"] },
    message: { types: "string null", pii: true },
    data: { pii: true },
  },
};
