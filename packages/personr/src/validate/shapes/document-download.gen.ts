// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentTypeShape } from "./document-type.gen.ts";

export const documentDownloadShape: Shape = {
  types: "object",
  members: {
    IdDocType: { types: "array null", items: () => documentTypeShape },
    base64: { types: "array null", items: { types: "string" }, pii: true },
  },
};
