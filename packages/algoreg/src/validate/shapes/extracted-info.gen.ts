// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { identityControlShape } from "./identity-control.gen.ts";
import { identityDocumentDetailShape } from "./identity-document-detail.gen.ts";
import { identityHolderDetailShape } from "./identity-holder-detail.gen.ts";

export const extractedInfoShape: Shape = {
  types: "object",
  members: {
    id: { types: "integer" },
    id_type: { types: "string" },
    document_detail: () => identityDocumentDetailShape,
    holder_detail: () => identityHolderDetailShape,
    mrz: { types: "array", items: { types: "string" }, pii: true },
    controls: { types: "array", items: () => identityControlShape },
  },
};
