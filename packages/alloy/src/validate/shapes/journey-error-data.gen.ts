// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyErrorDataShape: Shape = {
  types: "object",
  members: {
    status_code: { types: "integer" },
    error: {
      types: "object null",
      members: {
        minor_code: { types: "integer" },
        type: { types: "string" },
        message: { types: "string null", pii: true },
        details: { types: "object null", rest: {}, pii: true },
        error_token: { types: "string null" },
      },
    },
    timestamp: { types: "integer" },
    entity_token: { types: "string null" },
    evaluation_token: { types: "string null" },
    application_token: { types: "string null", pii: true },
    application_version_id: { types: "integer null" },
  },
};
