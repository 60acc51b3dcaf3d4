// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { fieldRuleShape } from "./field-rule.gen.ts";

export const simulatorFieldErrorShape: Shape = { types: "object", members: { type: () => fieldRuleShape, params: { types: "array", items: { types: "string" } } } };
