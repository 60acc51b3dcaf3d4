// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const checkRequestResponseShape: Shape = { types: "object", members: { response: { types: "string", values: ["success"] } }, required: ["response"] };
