// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const issueConfirmationPushChallengeConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: ["STATE_INVALID", "CHANNEL_NOT_SUPPORTED", "CHANNEL_NOT_REGISTERED", "CHALLENGE_LIMIT_EXCEEDED"],
    },
  },
};
