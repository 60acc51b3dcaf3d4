// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const listProfileIdNumberShape: Shape = { types: "object", members: { id_notes: { types: "string", pii: true }, value: { types: "string", pii: true } } };
