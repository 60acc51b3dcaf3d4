// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityShape } from "./entity.gen.ts";
import { envelopeStatusShape } from "./envelope-status.gen.ts";

export const entityCreateResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => entityShape },
  required: ["status", "response"],
};
