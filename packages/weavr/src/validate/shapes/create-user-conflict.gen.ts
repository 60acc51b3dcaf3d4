// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const createUserConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "EMAIL_NOT_UNIQUE",
        "MOBILE_OR_COUNTRY_CODE_INVALID",
        "EMAIL_DOMAIN_NOT_ALLOWED",
        "COUNTRY_OF_RESIDENCE_INVALID",
        "ROLE_NOT_FOUND",
        "CANNOT_MODIFY_OWN_ROLES",
        "ADMIN_ROLE_REMOVAL_NOT_ALLOWED",
      ],
    },
  },
};
