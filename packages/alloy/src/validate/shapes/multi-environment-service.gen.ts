// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const multiEnvironmentServiceShape: Shape = {
  types: "object",
  members: {
    service_name: { types: "string" },
    has_credentials: { types: "boolean" },
    sandbox: { types: "boolean" },
    credentials_description: { types: "string null", pii: true },
  },
};
