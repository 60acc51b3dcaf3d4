// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { errorDetailShape } from "./error-detail.gen.ts";

export const errorResponseShape: Shape = {
  types: "object",
  members: {
    status_code: { types: "integer" },
    error: () => errorDetailShape,
    timestamp: { types: "integer" },
    evaluation_token: { types: "string null" },
    entity_token: { types: "string null" },
    application_token: { types: "string null", pii: true },
    application_version_id: { types: "integer null" },
  },
  required: ["status_code", "error", "timestamp"],
};
