// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { amlResponseShape } from "./aml-response.gen.ts";
import { refusalShape } from "./refusal.gen.ts";

export const getAmlResults200Shape: Shape = { any: [() => amlResponseShape, () => refusalShape] };
