// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantDetailsShape } from "./applicant-details.gen.ts";
import { envelopeStatusShape } from "./envelope-status.gen.ts";

export const applicantDetailsResponseShape: Shape = {
  types: "object",
  members: {
    status: { any: [() => envelopeStatusShape, { types: "null" }] },
    response: { any: [() => applicantDetailsShape, { types: "null" }] },
  },
};
