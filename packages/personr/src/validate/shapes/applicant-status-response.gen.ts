// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantVerificationShape } from "./applicant-verification.gen.ts";
import { envelopeStatusShape } from "./envelope-status.gen.ts";

export const applicantStatusResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => applicantVerificationShape },
  required: ["status", "response"],
};
