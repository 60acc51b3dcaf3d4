// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { amlSearchReferenceShape } from "./aml-search-reference.gen.ts";
import { successEnvelopeShape } from "./success-envelope.gen.ts";

export const amlSearchCreatedAnswerShape: Shape = {
  all: [
    () => successEnvelopeShape,
    { types: "object", members: { data: () => amlSearchReferenceShape }, required: ["data"] },
  ],
};
