// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentDownloadResponseShape } from "./document-download-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const downloadApplicantDocuments200Shape: Shape = { any: [() => documentDownloadResponseShape, () => refusalShape] };
