// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { dataVerificationResponseShape } from "./data-verification-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const verifyEntityData200Shape: Shape = { any: [() => dataVerificationResponseShape, () => refusalShape] };
