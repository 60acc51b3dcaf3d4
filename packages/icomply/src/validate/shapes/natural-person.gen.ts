// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentAuthenticationShape } from "./document-authentication.gen.ts";
import { identityVerificationShape } from "./identity-verification.gen.ts";
import { kycMetaDataShape } from "./kyc-meta-data.gen.ts";
import { personalInformationShape } from "./personal-information.gen.ts";

export const naturalPersonShape: Shape = {
  types: "object",
  members: {
    kycMetaData: () => kycMetaDataShape,
    personalInformation: () => personalInformationShape,
    identityVerification: { types: "array", items: () => identityVerificationShape },
    documentAuthentication: { types: "array", items: () => documentAuthenticationShape },
  },
};
