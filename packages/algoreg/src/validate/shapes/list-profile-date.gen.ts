// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { listProfileDateValueShape } from "./list-profile-date-value.gen.ts";

export const listProfileDateShape: Shape = {
  types: "object",
  members: {
    date_type: { types: "string" },
    date_type_code: { types: "integer" },
    date_values: { types: "array", items: () => listProfileDateValueShape, pii: true },
  },
};
