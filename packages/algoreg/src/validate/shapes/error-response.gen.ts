// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { aPIErrorShape } from "./api-error.gen.ts";

export const errorResponseShape: Shape = { types: "object", members: { errors: { types: "array", items: () => aPIErrorShape } } };
