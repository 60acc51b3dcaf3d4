// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const updateUserConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "EMAIL_NOT_UNIQUE",
        "MOBILE_OR_COUNTRY_CODE_INVALID",
        "MOBILE_NO_CHANGE_LIMIT_EXCEEDED",
        "TOO_FREQUENT_EMAIL_CHANGES",
        "EMAIL_DOMAIN_NOT_ALLOWED",
        "MOBILE_CHANGE_NOT_ALLOWED",
        "UNSUPPORTED_CURRENCY",
        "ROLE_NOT_FOUND",
        "CANNOT_MODIFY_OWN_ROLES",
        "ADMIN_ROLE_REMOVAL_NOT_ALLOWED",
      ],
    },
  },
};
