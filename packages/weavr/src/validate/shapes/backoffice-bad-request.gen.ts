// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { backofficeInvalidFieldShape } from "./backoffice-invalid-field.gen.ts";

export const backofficeBadRequestShape: Shape = {
  types: "object",
  members: {
    message: { types: "string", pii: true },
    validationErrors: { types: "array", items: () => backofficeInvalidFieldShape },
  },
};
