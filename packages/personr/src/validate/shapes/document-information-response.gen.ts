// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentInformationShape } from "./document-information.gen.ts";
import { envelopeStatusShape } from "./envelope-status.gen.ts";

export const documentInformationResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => documentInformationShape },
  required: ["status", "response"],
};
