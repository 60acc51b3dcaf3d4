// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const documentNoteShape: Shape = {
  types: "object",
  members: {
    document_token: { types: "string" },
    note: { types: "string", pii: true },
    note_author_agent_email: { types: "string", pii: true },
    created_at: { types: "integer" },
    updated_at: { types: "integer" },
  },
};
