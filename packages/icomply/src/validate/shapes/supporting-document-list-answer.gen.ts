// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { successEnvelopeShape } from "./success-envelope.gen.ts";
import { supportingDocumentShape } from "./supporting-document.gen.ts";

export const supportingDocumentListAnswerShape: Shape = {
  all: [
    () => successEnvelopeShape,
    { types: "object", members: { data: { types: "array", items: () => supportingDocumentShape } }, required: ["data"] },
  ],
};
