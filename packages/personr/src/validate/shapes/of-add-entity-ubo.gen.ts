// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityUboAddResponseShape } from "./entity-ubo-add-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const addEntityUbo200Shape: Shape = { any: [() => entityUboAddResponseShape, () => refusalShape] };
