// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { customerDocumentOriginTypeShape } from "./customer-document-origin-type.gen.ts";

export const documentOriginShape: Shape = { types: "object", members: { type: () => customerDocumentOriginTypeShape, value: { types: "string", pii: true } } };
