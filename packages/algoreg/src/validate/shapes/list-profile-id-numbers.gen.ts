// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { listProfileIdNumberShape } from "./list-profile-id-number.gen.ts";

export const listProfileIdNumbersShape: Shape = {
  types: "object",
  members: {
    id_type: { types: "string" },
    id_values: { types: "array", items: () => listProfileIdNumberShape, pii: true },
  },
};
