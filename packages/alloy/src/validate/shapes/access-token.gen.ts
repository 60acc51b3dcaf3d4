// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const accessTokenShape: Shape = {
  types: "object",
  members: {
    access_token: { types: "string", pii: true },
    token_type: { types: "string", values: ["bearer"] },
    expires_in: { types: "number" },
  },
  required: ["access_token"],
};
