// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { checkStatusShape } from "./check-status.gen.ts";

export const identityVerificationShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    identityVerification: { types: "boolean" },
    identityStatus: () => checkStatusShape,
    identityIssues: { types: "array", items: {}, pii: true },
    dataSources: { pii: true },
    nextReviewDate: { types: "string null" },
  },
};
