// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { dataVerificationShape } from "./data-verification.gen.ts";
import { envelopeStatusShape } from "./envelope-status.gen.ts";

export const dataVerificationResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => dataVerificationShape },
  required: ["status", "response"],
};
