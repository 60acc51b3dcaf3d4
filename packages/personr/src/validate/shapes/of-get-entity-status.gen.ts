// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityStatusResponseShape } from "./entity-status-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const getEntityStatus200Shape: Shape = { any: [() => entityStatusResponseShape, () => refusalShape] };
