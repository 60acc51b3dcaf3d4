// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const eventRunErrorShape: Shape = { any: [{ types: "string" }, { types: "object", rest: {} }, { types: "null" }] };
