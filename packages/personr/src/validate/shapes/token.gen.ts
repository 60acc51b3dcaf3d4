// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const tokenShape: Shape = {
  types: "object",
  members: { token: { types: "string", pii: true }, user_id: { types: "string" }, expires: { types: "integer" } },
  required: ["token", "user_id", "expires"],
};
