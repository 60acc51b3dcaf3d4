// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { errorDetailShape } from "./error-detail.gen.ts";
import { parameterGroupShape } from "./parameter-group.gen.ts";
import { parameterShape } from "./parameter.gen.ts";
import { promptsShape } from "./prompts.gen.ts";

export const evaluationDataRequestShape: Shape = {
  types: "object",
  members: {
    status_code: { types: "integer" },
    error: { any: [() => errorDetailShape, { types: "null" }] },
    timestamp: { types: "integer" },
    evaluation_token: { types: "string" },
    entity_token: { types: "string" },
    application_token: { types: "string", pii: true },
    application_version_id: { types: "integer" },
    group_token: { types: "string null" },
    required: { types: "array", items: () => parameterShape },
    optional: { types: "array", items: () => parameterShape },
    or: { types: "array", items: () => parameterGroupShape },
    prompts: { pii: true, all: [() => promptsShape] },
  },
  required: ["evaluation_token", "required"],
};
