// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { simulatorInvalidFieldShape } from "./simulator-invalid-field.gen.ts";

export const simulatorBadRequestShape: Shape = {
  types: "object",
  members: {
    message: { types: "string", pii: true },
    validation: {
      types: "object",
      members: { invalid: { types: "boolean" }, fields: { types: "array", items: () => simulatorInvalidFieldShape } },
    },
  },
};
