// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { checkStatusShape } from "./check-status.gen.ts";

export const corporateVerificationShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    legalEntityVerification: { types: "boolean" },
    verificationStatus: () => checkStatusShape,
    verificationDate: { types: "string null" },
    verificationSource: { types: "string null" },
    businessStatement: { types: "string null", pii: true },
    nextReviewDate: { types: "string null" },
    verificationIssues: { types: "array", items: {}, pii: true },
  },
};
