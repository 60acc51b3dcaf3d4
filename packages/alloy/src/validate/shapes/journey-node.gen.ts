// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeySdkConfigShape } from "./journey-sdk-config.gen.ts";

export const journeyNodeShape: Shape = {
  types: "object",
  members: {
    id: { types: "string null" },
    name: { types: "string null" },
    type: { types: "string null", values: ["start", "workflow", "review", "outcome", "action", "docv"] },
    config: { types: "object null", rest: {}, pii: true },
    workflow_name: { types: "string null" },
    workflow_token: { types: "string null", pii: true },
    sdk_config: { any: [() => journeySdkConfigShape, { types: "null" }] },
  },
};
