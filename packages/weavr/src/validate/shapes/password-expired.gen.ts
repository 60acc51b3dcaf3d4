// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const passwordExpiredShape: Shape = { types: "object", members: { token: { types: "string", pii: true } } };
