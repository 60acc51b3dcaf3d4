// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityDocumentShape: Shape = {
  types: "object",
  members: {
    document_token: { types: "string" },
    timestamp: { types: "integer" },
    type: { types: "string", values: ["contract", "license", "passport", "utility", "other", "internal"] },
    name: { types: "string", pii: true },
  },
};
