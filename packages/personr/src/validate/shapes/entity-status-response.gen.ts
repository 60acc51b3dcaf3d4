// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityVerificationShape } from "./entity-verification.gen.ts";
import { envelopeStatusShape } from "./envelope-status.gen.ts";

export const entityStatusResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => entityVerificationShape },
  required: ["status", "response"],
};
