// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const storedImageShape: Shape = { any: [{ types: "string" }, { types: "object", members: { filename: { types: "string" } } }] };
