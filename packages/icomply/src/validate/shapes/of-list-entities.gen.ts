// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityListAnswerShape } from "./entity-list-answer.gen.ts";
import { errorAnswerShape } from "./error-answer.gen.ts";

export const listEntities200Shape: Shape = { any: [() => entityListAnswerShape, () => errorAnswerShape] };
