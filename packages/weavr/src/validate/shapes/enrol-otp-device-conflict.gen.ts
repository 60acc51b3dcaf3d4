// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const enrolOtpDeviceConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "CHANNEL_NOT_SUPPORTED",
        "CHANNEL_ALREADY_REGISTERED",
        "MOBILE_NUMBER_NOT_AVAILABLE",
        "MOBILE_NUMBER_INVALID",
        "MOBILE_COUNTRY_NOT_SUPPORTED",
        "CREDENTIALS_INACTIVE",
        "TYPE_DOES_NOT_SUPPORT_ENROLMENT",
      ],
    },
  },
};
