// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const unblockManagedAccountConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: { types: "string", values: ["INSTRUMENT_INACTIVE", "INSTRUMENT_NOT_BLOCKED", "INSTRUMENT_DESTROYED"] },
  },
};
