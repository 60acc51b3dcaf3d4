// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const sessionShape: Shape = {
  types: "object",
  members: {
    external_id: { types: "string", pii: true },
    scenario_ref: { types: "string" },
    scenario_id: { types: "integer" },
    scenario_revision_id: { types: "integer" },
    date_start: { types: "string" },
    consent_date: { types: "string" },
    date_end: { types: "string" },
    language: { types: "string" },
    state: { types: "string", values: ["completed"] },
  },
};
