// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentOriginShape } from "./document-origin.gen.ts";

export const customerDocumentShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    customer_external_id: { types: "string", pii: true },
    display_name: { types: "string", pii: true },
    file_name: { types: "string", pii: true },
    file_mime: { types: "string" },
    file_type: { types: "string" },
    file_source: { types: "string" },
    file_url: { types: "string", pii: true },
    file_size: { types: "integer" },
    created_at: { types: "integer" },
    last_revision_id: { types: "string" },
    last_revision_agent_id: { types: "integer" },
    last_revision_created_at: { types: "integer" },
    origin: () => documentOriginShape,
  },
};
