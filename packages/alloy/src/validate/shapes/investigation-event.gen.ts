// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { investigationAgentShape } from "./investigation-agent.gen.ts";

export const investigationEventShape: Shape = {
  types: "object",
  members: {
    event: { types: "string" },
    agent: () => investigationAgentShape,
    assigned_agent: () => investigationAgentShape,
    note: { types: "string null", pii: true },
    meta: { types: "object null", rest: {}, pii: true },
  },
};
