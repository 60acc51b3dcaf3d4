// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { invalidFieldShape } from "./invalid-field.gen.ts";

export const badRequestShape: Shape = {
  types: "object",
  members: {
    message: { types: "string", pii: true },
    syntaxErrors: { types: "object", members: { invalidFields: { types: "array", items: () => invalidFieldShape } } },
  },
};
