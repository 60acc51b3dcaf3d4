// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const tokenProblemShape: Shape = { types: "object", members: { errorCode: { types: "string", values: ["TOKEN_EXPIRED", "TOKEN_NOT_FOUND"] } } };
