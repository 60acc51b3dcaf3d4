// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentNoteShape } from "./document-note.gen.ts";

export const documentShape: Shape = {
  types: "object",
  members: {
    document_token: { types: "string" },
    type: { types: "string", values: ["contract", "license", "passport", "utility", "other", "internal"] },
    name: { types: "string", pii: true },
    extension: { types: "string" },
    uploaded: { types: "boolean" },
    timestamp: { types: "integer" },
    approved: { types: "boolean null" },
    approval_agent_email: { types: "string null", pii: true },
    approval_timestamp: { types: "integer null" },
    notes: { types: "array", items: () => documentNoteShape },
  },
  required: ["document_token"],
};
