// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const updateConsumerConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "FEE_GROUP_INVALID",
        "COUNTRY_INVALID",
        "CONSUMER_VERIFIED",
        "EMAIL_NOT_UNIQUE",
        "MOBILE_OR_COUNTRY_CODE_INVALID",
        "COUNTRY_UNSUPPORTED",
        "MOBILE_NO_CHANGE_LIMIT_EXCEEDED",
        "TOO_FREQUENT_EMAIL_CHANGES",
        "EMAIL_DOMAIN_NOT_ALLOWED",
        "MOBILE_CHANGE_NOT_ALLOWED",
        "TERMINATION_DATE_IN_PAST",
      ],
    },
  },
};
