// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { corporateInformationShape } from "./corporate-information.gen.ts";
import { corporateVerificationShape } from "./corporate-verification.gen.ts";
import { supportingDocumentShape } from "./supporting-document.gen.ts";

export const legalEntityShape: Shape = {
  types: "object",
  members: {
    corporateInformation: () => corporateInformationShape,
    corporateVerifications: { types: "array", items: () => corporateVerificationShape },
    supportingDocuments: { types: "array", items: () => supportingDocumentShape },
  },
};
