// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const eventIssueShape: Shape = {
  types: "object",
  members: {
    code: { types: "string" },
    expected: { types: "string" },
    received: { types: "string", pii: true },
    path: { types: "array", items: { types: "string integer" } },
    message: { types: "string", pii: true },
  },
};
