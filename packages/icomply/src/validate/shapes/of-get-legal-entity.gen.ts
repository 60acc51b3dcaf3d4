// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { errorAnswerShape } from "./error-answer.gen.ts";
import { legalEntityAnswerShape } from "./legal-entity-answer.gen.ts";

export const getLegalEntity200Shape: Shape = { any: [() => legalEntityAnswerShape, () => errorAnswerShape] };
