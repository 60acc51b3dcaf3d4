// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityDocumentUploadResponseShape } from "./entity-document-upload-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const uploadEntityDocumentEncoded200Shape: Shape = { any: [() => entityDocumentUploadResponseShape, () => refusalShape] };
