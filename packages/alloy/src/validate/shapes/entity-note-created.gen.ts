// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityNoteCreatedShape: Shape = {
  types: "object",
  members: {
    entity_token: { types: "string" },
    external_entity_id: { types: "string null", pii: true },
    note: { types: "string", pii: true },
    note_author_agent_email: { types: "string", pii: true },
    created_at: { types: "integer" },
    updated_at: { types: "integer" },
  },
};
