// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { envelopeStatusShape } from "./envelope-status.gen.ts";
import { tokenShape } from "./token.gen.ts";

export const tokenResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => tokenShape },
  required: ["status", "response"],
};
