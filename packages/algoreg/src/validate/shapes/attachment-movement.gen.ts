// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const attachmentMovementShape: Shape = {
  types: "object",
  members: { agent_id: { types: "integer" }, customer_id: { types: "string" }, file_id: { types: "string" } },
};
