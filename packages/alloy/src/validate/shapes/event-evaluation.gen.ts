// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { eventLinksShape } from "./event-links.gen.ts";
import { eventRunErrorShape } from "./event-run-error.gen.ts";

export const eventEvaluationShape: Shape = {
  types: "object",
  members: {
    error: { pii: true, all: [() => eventRunErrorShape] },
    evaluation_token: { types: "string null" },
    workflow_token: { types: "string null", pii: true },
    workflow_version_id: { types: "integer null" },
    prefiltered: { types: "boolean" },
    summary: {
      types: "object null",
      members: {
        result: { types: "string null", values: ["success", "partial", "fail"] },
        outcome: { types: "string null" },
        tags: { types: "array", items: { types: "string" } },
      },
    },
    _links: () => eventLinksShape,
  },
};
