// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityCreateResponseShape } from "./entity-create-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const createEntity200Shape: Shape = { any: [() => entityCreateResponseShape, () => refusalShape] };
