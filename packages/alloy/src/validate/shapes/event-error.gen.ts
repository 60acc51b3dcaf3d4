// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { eventIssueShape } from "./event-issue.gen.ts";

export const eventErrorShape: Shape = {
  types: "object",
  members: {
    message: { types: "string", pii: true },
    name: { types: "string" },
    statusCode: { types: "integer" },
    status: { types: "integer" },
    issues: { types: "array", items: () => eventIssueShape },
    exists: { pii: true },
  },
};
