// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const startUserKycConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "EMAIL_NOT_VERIFIED",
        "MOBILE_NOT_VERIFIED",
        "KYC_ALREADY_APPROVED",
        "KYC_PENDING_REVIEW",
        "KYC_REJECTED",
        "KYB_IDENTITY_NOT_APPROVED",
      ],
    },
  },
};
