// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const resumeLostPasswordConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "INVALID_NONCE_OR_EMAIL",
        "PASSWORD_ALREADY_USED",
        "PASSWORD_TOO_SHORT",
        "PASSWORD_TOO_LONG",
        "PASSWORD_TOO_SIMPLE",
        "PASSWORD_INCORRECT",
        "PASSWORD_NOT_SET",
      ],
    },
  },
};
