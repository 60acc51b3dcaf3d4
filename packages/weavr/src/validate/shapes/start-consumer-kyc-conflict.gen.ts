// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const startConsumerKycConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: ["KYC_ALREADY_APPROVED", "KYC_PENDING_REVIEW", "KYC_REJECTED", "EMAIL_UNVERIFIED"],
    },
  },
};
