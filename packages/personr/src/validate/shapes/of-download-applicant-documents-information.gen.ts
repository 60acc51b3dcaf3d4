// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentInformationResponseShape } from "./document-information-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const downloadApplicantDocumentsInformation200Shape: Shape = { any: [() => documentInformationResponseShape, () => refusalShape] };
