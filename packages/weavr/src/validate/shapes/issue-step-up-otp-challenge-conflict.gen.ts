// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const issueStepUpOtpChallengeConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "CHANNEL_NOT_SUPPORTED",
        "CHANNEL_NOT_REGISTERED",
        "MOBILE_NUMBER_INVALID",
        "MOBILE_COUNTRY_NOT_SUPPORTED",
        "RETRY_IN_15SEC",
        "CHALLENGE_LIMIT_EXCEEDED",
      ],
    },
  },
};
