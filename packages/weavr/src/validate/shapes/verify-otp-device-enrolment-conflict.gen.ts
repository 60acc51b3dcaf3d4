// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const verifyOtpDeviceEnrolmentConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "CHANNEL_NOT_SUPPORTED",
        "CHANNEL_ALREADY_REGISTERED",
        "VERIFICATION_CODE_EXPIRED",
        "VERIFICATION_CODE_INVALID",
        "CREDENTIALS_INACTIVE",
        "CHALLENGE_LIMIT_EXCEEDED",
        "ONE_CHALLENGE_LIMIT_REMAINING",
        "STATE_INVALID",
        "TYPE_DOES_NOT_SUPPORT_ENROLMENT",
      ],
    },
  },
};
