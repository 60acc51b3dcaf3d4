// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { sCAFactorShape } from "./sca-factor.gen.ts";

export const sCAFactorListShape: Shape = { types: "object", members: { factors: { types: "array", items: () => sCAFactorShape } } };
