// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyOutcomeReasonShape: Shape = {
  types: "object",
  members: { name: { types: "string", pii: true }, type: { types: "string null", values: ["adverse_action"] } },
};
