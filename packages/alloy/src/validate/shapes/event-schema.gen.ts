// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const eventSchemaShape: Shape = {
  types: "object",
  members: {
    status_code: { types: "integer" },
    type: { types: "string" },
    event_type: { types: "object", rest: {} },
    external_event_id: { types: "object", rest: {} },
    data: { types: "object", rest: {} },
  },
  rest: {},
};
