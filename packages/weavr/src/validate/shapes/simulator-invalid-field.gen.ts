// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { simulatorFieldErrorShape } from "./simulator-field-error.gen.ts";

export const simulatorInvalidFieldShape: Shape = {
  types: "object",
  members: { name: { types: "string" }, errors: { types: "array", items: () => simulatorFieldErrorShape } },
};
