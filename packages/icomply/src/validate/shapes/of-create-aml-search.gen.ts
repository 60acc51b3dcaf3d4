// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { amlSearchCreatedAnswerShape } from "./aml-search-created-answer.gen.ts";
import { errorAnswerShape } from "./error-answer.gen.ts";

export const createAmlSearch200Shape: Shape = { any: [() => amlSearchCreatedAnswerShape, () => errorAnswerShape] };

export const createAmlSearch201Shape: Shape = { any: [() => amlSearchCreatedAnswerShape, () => errorAnswerShape] };
