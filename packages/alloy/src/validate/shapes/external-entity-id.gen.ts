// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const externalEntityIdShape: Shape = {
  types: "object",
  members: { external_entity_id: { types: "string", pii: true }, external_entity_id_type: { types: "string null" } },
};
