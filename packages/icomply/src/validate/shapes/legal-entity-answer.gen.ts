// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { legalEntityShape } from "./legal-entity.gen.ts";
import { successEnvelopeShape } from "./success-envelope.gen.ts";

export const legalEntityAnswerShape: Shape = {
  all: [
    () => successEnvelopeShape,
    { types: "object", members: { data: () => legalEntityShape }, required: ["data"] },
  ],
};
