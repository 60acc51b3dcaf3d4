// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { envelopeStatusShape } from "./envelope-status.gen.ts";
import { linkedUboShape } from "./linked-ubo.gen.ts";

export const entityUboAddResponseShape: Shape = {
  types: "object",
  members: {
    status: () => envelopeStatusShape,
    applicantId: { types: "string null" },
    ubos: { types: "array null", items: () => linkedUboShape },
    errors: { types: "array null", items: {}, pii: true },
  },
  required: ["status"],
};
