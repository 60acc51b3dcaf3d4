// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const sessionCreatedShape: Shape = {
  types: "object",
  members: {
    session_id: { types: "string", pii: true },
    customer_reference: { types: "string", pii: true },
    start_date: { types: "integer" },
  },
  required: ["session_id"],
};
