// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityOwnershipResponseShape } from "./entity-ownership-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const getEntityOwnership200Shape: Shape = { any: [() => entityOwnershipResponseShape, () => refusalShape] };
