// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const removeManagedAccountConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "BALANCE_NOT_ZERO",
        "INSTRUMENT_ALREADY_REMOVED",
        "INSTRUMENT_HAS_PENDING_ACTIONS",
        "INSTRUMENT_HAS_LINKED_CARDS",
      ],
    },
  },
};
