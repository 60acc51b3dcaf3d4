// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const reviewAgentShape: Shape = {
  types: "object",
  members: { email: { types: "string", pii: true }, external_id: { types: "string null", pii: true } },
};
