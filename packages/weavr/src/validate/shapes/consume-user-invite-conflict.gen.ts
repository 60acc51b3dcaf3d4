// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const consumeUserInviteConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "INVITE_OR_INVITE_CODE_INVALID",
        "UNRESOLVED_IDENTITY",
        "PASSWORD_ALREADY_USED",
        "PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE",
        "PASSWORD_TOO_SHORT",
        "PASSWORD_TOO_LONG",
        "PASSWORD_TOO_SIMPLE",
        "PASSWORD_KEY_ALREADY_IN_USE",
        "PASSWORD_ALREADY_CREATED",
      ],
    },
  },
};
