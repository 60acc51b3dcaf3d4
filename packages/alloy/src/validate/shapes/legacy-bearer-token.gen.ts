// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const legacyBearerTokenShape: Shape = {
  types: "object",
  members: { bearer_token: { types: "string", pii: true }, expires: { types: "number" } },
  required: ["bearer_token"],
};
