// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyChildEntityShape: Shape = {
  types: "object",
  members: {
    external_entity_identifier: { types: "string null", pii: true },
    name: { types: "string null", pii: true },
    token: { types: "string" },
    type: { types: "string" },
    entity_application_token: { types: "string" },
    entity_application_status: { types: "string" },
    entity_application_outcome: { types: "string null" },
    entity_application_branch_name: { types: "string null" },
    created: { types: "string" },
    sandbox_persona_name: { types: "string null" },
  },
};
