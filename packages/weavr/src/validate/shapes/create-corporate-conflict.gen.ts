// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const createCorporateConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "PAYMENT_MODEL_CONSTRAINTS_VIOLATED",
        "PROFILE_NOT_FOUND",
        "PROFILE_INACTIVE",
        "ROOT_EMAIL_NOT_UNIQUE",
        "COMPANY_NOT_FOUND",
        "COMPANY_LOOKUP_FAILED",
        "CURRENCY_UNSUPPORTED",
        "FEE_GROUP_INVALID",
        "COUNTRY_INVALID",
        "MOBILE_OR_COUNTRY_CODE_INVALID",
        "COUNTRY_UNSUPPORTED",
        "ROOT_USER_INACTIVE",
        "ROOT_EMAIL_NOT_VERIFIED",
        "KYC_APPROVAL_MISSING",
        "PROFILE_MISMATCH",
        "COMPANY_TYPE_UNSUPPORTED",
        "EMAIL_DOMAIN_NOT_ALLOWED",
      ],
    },
  },
};
