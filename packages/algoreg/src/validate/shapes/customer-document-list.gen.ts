// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { customerDocumentShape } from "./customer-document.gen.ts";

export const customerDocumentListShape: Shape = { types: "object", members: { documents: { types: "array", items: () => customerDocumentShape } } };
