// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { corporateInformationShape } from "./corporate-information.gen.ts";
import { corporateVerificationShape } from "./corporate-verification.gen.ts";
import { entityListMetaDataShape } from "./entity-list-meta-data.gen.ts";
import { personalInformationShape } from "./personal-information.gen.ts";
import { supportingDocumentShape } from "./supporting-document.gen.ts";

export const entityShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    type: { types: "string null", values: ["Natural Person", "Legal Entity"] },
    kycMetaData: () => entityListMetaDataShape,
    personalInformation: () => personalInformationShape,
    biometrics: { pii: true },
    corporateInformation: () => corporateInformationShape,
    corporateVerifications: { types: "array", items: () => corporateVerificationShape },
    supportingDocuments: { types: "array", items: () => supportingDocumentShape },
  },
  required: ["id", "type"],
};
