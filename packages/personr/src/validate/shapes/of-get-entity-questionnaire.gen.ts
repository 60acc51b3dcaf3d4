// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityQuestionnaireShape } from "./entity-questionnaire.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const getEntityQuestionnaire200Shape: Shape = { any: [() => entityQuestionnaireShape, () => refusalShape] };
