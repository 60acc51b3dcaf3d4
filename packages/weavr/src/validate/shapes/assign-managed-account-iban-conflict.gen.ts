// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const assignManagedAccountIbanConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "INSTRUMENT_ALREADY_UPGRADED_TO_IBAN",
        "INSTRUMENT_IS_NOT_ACTIVE",
        "IBAN_ALLOCATION_EXCEEDED",
        "IBAN_NOT_SUPPORTED",
        "IBAN_ALREADY_REQUESTED",
        "OWNER_NOT_VERIFIED",
      ],
    },
  },
};
