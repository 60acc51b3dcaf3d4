// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const defaultErrorShape: Shape = { types: "object", members: { code: { types: "string" }, message: { types: "string", pii: true } } };
