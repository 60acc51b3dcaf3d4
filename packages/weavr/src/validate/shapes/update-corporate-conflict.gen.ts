// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const updateCorporateConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "FEE_GROUP_INVALID",
        "COUNTRY_INVALID",
        "EMAIL_NOT_UNIQUE",
        "ROOT_USER_ALREADY_VERIFIED",
        "COUNTRY_UNSUPPORTED",
        "MOBILE_OR_COUNTRY_CODE_INVALID",
        "MOBILE_NO_CHANGE_LIMIT_EXCEEDED",
        "TOO_FREQUENT_EMAIL_CHANGES",
        "EMAIL_DOMAIN_NOT_ALLOWED",
        "MOBILE_CHANGE_NOT_ALLOWED",
        "UNSUPPORTED_CURRENCY",
        "TERMINATION_DATE_IN_PAST",
      ],
    },
  },
};
