// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantDetailsResponseShape } from "./applicant-details-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const getApplicantDetails200Shape: Shape = { any: [() => applicantDetailsResponseShape, () => refusalShape] };
