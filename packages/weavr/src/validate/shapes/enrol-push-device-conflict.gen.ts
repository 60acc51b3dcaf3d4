// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const enrolPushDeviceConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "CHANNEL_NOT_SUPPORTED",
        "CHANNEL_NOT_READY",
        "CHANNEL_ALREADY_REGISTERED",
        "MOBILE_NUMBER_NOT_AVAILABLE",
        "CHALLENGE_LIMIT_EXCEEDED",
        "PASSCODE_NOT_SET",
        "ENROLMENT_LIMIT_EXCEEDED",
        "MOBILE_COUNTRY_NOT_SUPPORTED",
        "TYPE_DOES_NOT_SUPPORT_ENROLMENT",
      ],
    },
  },
};
