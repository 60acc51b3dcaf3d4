// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const supportingDocumentShape: Shape = {
  types: "object",
  members: {
    documentId: { types: "string" },
    fileName: { types: "string null", pii: true },
    type: { types: "string null", values: ["Proof of Address", "Proof of Wealth"] },
    description: { types: "string null", pii: true },
    dateReceived: { types: "string null" },
    documentApproved: { types: "boolean" },
  },
};
