// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { reviewShape } from "./review.gen.ts";

export const listEntityReviews200Shape: Shape = { types: "array", items: () => reviewShape };
