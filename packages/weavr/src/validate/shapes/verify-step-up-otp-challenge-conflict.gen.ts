// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const verifyStepUpOtpChallengeConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "STATE_INVALID",
        "VERIFICATION_CODE_EXPIRED",
        "VERIFICATION_CODE_INVALID",
        "CHANNEL_NOT_SUPPORTED",
        "CHANNEL_NOT_REGISTERED",
        "ONE_CHALLENGE_LIMIT_REMAINING",
        "CHALLENGE_LIMIT_EXCEEDED",
        "ALREADY_VERIFIED",
      ],
    },
  },
};
