// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const alertAssociateShape: Shape = {
  types: "object",
  members: {
    association_type_code: { types: "integer" },
    association_type_label: { types: "string" },
    list_id: { types: "string" },
  },
};
