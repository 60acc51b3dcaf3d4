// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityDocumentUploadResponseShape: Shape = {
  types: "object",
  members: { applicantId: { types: "string" }, documentSubType: { types: "string null" } },
  required: ["applicantId"],
};
