// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const forbiddenShape: Shape = {
  types: "object",
  members: {
    errorCode: { types: "string", values: ["STEP_UP_REQUIRED", "ACCESS_TOKEN_REQUIRED", "INSUFFICIENT_PERMISSIONS"] },
    message: { types: "string", pii: true },
  },
};
