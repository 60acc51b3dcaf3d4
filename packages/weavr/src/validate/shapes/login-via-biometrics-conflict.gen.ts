// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const loginViaBiometricsConflictShape: Shape = {
  types: "object",
  members: { errorCode: { types: "string", values: ["CHANNEL_NOT_REGISTERED", "CHANNEL_NOT_SUPPORTED"] } },
};
