// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { errorResponseShape } from "./error-response.gen.ts";

export const getEventSchema400Shape: Shape = { any: [() => errorResponseShape, { types: "object", rest: {} }] };
