// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { checkStatusShape } from "./check-status.gen.ts";

export const documentAuthenticationShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    docAuth: { types: "boolean" },
    docAuthStatus: () => checkStatusShape,
    docIssuerCountry: { types: "string null", pii: true },
    docIssuerStateProvince: { types: "string null", pii: true },
    docType: { types: "string null", values: ["ID Card"] },
    docExpiryDate: { types: "string null", pii: true },
    docNumber: { types: "string null", pii: true },
    docScanConfidence: { types: "number" },
    dataMatch: { types: "boolean" },
    templateMatch: { types: "boolean" },
    docIssues: { types: "array", items: {}, pii: true },
  },
};
