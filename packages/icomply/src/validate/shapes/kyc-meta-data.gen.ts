// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { kycStatusShape } from "./kyc-status.gen.ts";

export const kycMetaDataShape: Shape = {
  types: "object",
  members: {
    entityID: { types: "string" },
    createdDateTime: { types: "string null" },
    lastUpdate: { types: "string null" },
    nextKYCReview: { types: "string null" },
    kycStatus: () => kycStatusShape,
    externalID: { types: "string null", pii: true },
    tags: { types: "array", items: { types: "string" }, pii: true },
  },
};
