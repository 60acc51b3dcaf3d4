// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { fieldTypeShape } from "./field-type.gen.ts";

export const fieldShape: Shape = {
  types: "object",
  members: {
    id: { types: "integer" },
    name: { types: "string" },
    fieldtype: () => fieldTypeShape,
    value: { pii: true },
  },
};
