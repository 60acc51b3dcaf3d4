// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const createManagedAccountConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "PROFILE_NOT_FOUND",
        "PROFILE_INACTIVE",
        "MODEL_CONSTRAINTS_VIOLATED",
        "CURRENCY_NOT_SUPPORTED_BY_PROFILE",
        "PROVIDER_NOT_SUPPORTED_BY_PROFILE",
        "INSTRUMENT_NOT_FOUND",
        "OWNER_IDENTITY_NOT_VERIFIED",
        "IDENTITY_LIMITS_EXCEEDED",
        "PROGRAMME_LIMITS_EXCEEDED",
        "INNOVATOR_LIMITS_EXCEEDED",
        "SYSTEM_LIMITS_EXCEEDED",
      ],
    },
  },
};
