// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { errorResponseShape } from "./error-response.gen.ts";
import { eventResultShape } from "./event-result.gen.ts";

export const createEvent400Shape: Shape = { any: [() => eventResultShape, () => errorResponseShape] };

export const createEvent409Shape: Shape = { any: [() => eventResultShape, () => errorResponseShape] };
