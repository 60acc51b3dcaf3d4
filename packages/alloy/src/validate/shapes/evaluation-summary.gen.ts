// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { serviceExecutionShape } from "./service-execution.gen.ts";

export const evaluationSummaryShape: Shape = {
  types: "object",
  members: {
    result: { types: "string", values: ["success", "partial", "fail"] },
    score: { types: "number" },
    tags: { types: "array", items: { types: "string" } },
    outcome: { types: "string null" },
    outcome_reasons: { types: "array", items: {}, pii: true },
    services: { types: "object", rest: () => serviceExecutionShape },
    custom_fields: { types: "object", rest: {}, pii: true },
    models: { types: "object", rest: {}, pii: true },
  },
};
