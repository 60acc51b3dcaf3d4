// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { envelopeStatusShape } from "./envelope-status.gen.ts";
import { verificationLinkShape } from "./verification-link.gen.ts";

export const verificationLinkResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => verificationLinkShape },
  required: ["status", "response"],
};
