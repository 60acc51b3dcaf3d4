// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const kycStatusShape: Shape = {
  types: "string null",
  values: ["New", "Pending", "Review", "Escalated", "Accepted", "Rejected", "Expired", "Approved"],
};
