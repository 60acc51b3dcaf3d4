// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityNoteShape: Shape = {
  types: "object",
  members: {
    text: { types: "string", pii: true },
    created_at: { any: [{ types: "integer" }, { types: "string" }] },
    updated_at: { any: [{ types: "integer" }, { types: "string" }] },
    email: { types: "string", pii: true },
    name: { types: "string", pii: true },
  },
};
