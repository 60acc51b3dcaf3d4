// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const webhookConfigurationShape: Shape = {
  types: "object",
  members: {
    webhookUrl: { types: "string null", pii: true },
    token: { types: "string null", pii: true },
    headerToken: { types: "boolean null" },
  },
  rest: {},
};
