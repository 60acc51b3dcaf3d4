// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const investigationEntityShape: Shape = {
  types: "object",
  members: {
    type: { types: "string" },
    entity_token: { types: "string" },
    entity_name: { types: "string null", pii: true },
    meta: { types: "string null", pii: true },
    external_ingestion_identifier: { types: "string null", pii: true },
    recent_action: { types: "string null", pii: true },
    external_entity_identifier: { types: "string null", pii: true },
    risk_score: { types: "number null" },
  },
};
