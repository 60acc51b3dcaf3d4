// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { evaluationDataRequestShape } from "./evaluation-data-request.gen.ts";
import { evaluationShape } from "./evaluation.gen.ts";

export const updateEvaluation200Shape: Shape = { any: [() => evaluationDataRequestShape, () => evaluationShape] };
