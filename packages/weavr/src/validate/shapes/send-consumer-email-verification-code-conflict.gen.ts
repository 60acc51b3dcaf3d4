// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const sendConsumerEmailVerificationCodeConflictShape: Shape = {
  types: "object",
  members: { errorCode: { types: "string", values: ["EMAIL_NOT_FOUND", "ALREADY_VERIFIED", "EMAIL_NOT_UNIQUE"] } },
};
