// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const linkedEntityShape: Shape = {
  types: "object",
  members: { relationship: { types: "string null", pii: true }, entityID: { types: "string" } },
  required: ["entityID"],
};
