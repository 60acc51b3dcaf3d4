// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { saveCustomersResponseLineShape } from "./save-customers-response-line.gen.ts";

export const saveCustomersResponseLineErrorsShape: Shape = {
  types: "object",
  members: {
    external_id: { types: "string", pii: true },
    errors: { types: "array", items: () => saveCustomersResponseLineShape },
    warnings: { types: "array", items: () => saveCustomersResponseLineShape },
  },
};
