// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyApplicationEntityShape: Shape = {
  types: "object",
  members: {
    external_entity_identifier: { types: "string null", pii: true },
    name: { types: "string null", pii: true },
    token: { types: "string" },
    type: { types: "string" },
  },
};
