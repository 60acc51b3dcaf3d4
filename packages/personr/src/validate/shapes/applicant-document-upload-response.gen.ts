// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentTypeShape } from "./document-type.gen.ts";

export const applicantDocumentUploadResponseShape: Shape = {
  types: "object",
  members: {
    applicantId: { types: "string null" },
    documentType: { any: [() => documentTypeShape, { types: "null" }] },
    documentSubType: { types: "string null", values: ["FRONT_SIDE", "BACK_SIDE"] },
    country: { types: "string null", pii: true },
    errors: { types: "array null", items: {}, pii: true },
    warnings: { types: "array null", items: {}, pii: true },
  },
  rest: {},
};
