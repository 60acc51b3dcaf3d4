// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const startCorporateKybConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "KYB_ALREADY_APPROVED",
        "KYB_PERMANENTLY_REJECTED",
        "KYB_PENDING_REVIEW",
        "EMAIL_UNVERIFIED",
        "MANAGED_ONBOARDING_PENDING",
      ],
    },
  },
};
