// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const healthShape: Shape = { types: "object", members: { status: { types: "string", values: ["up", "down"] } }, required: ["status"] };
