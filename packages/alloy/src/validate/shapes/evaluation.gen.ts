// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { attributeMatchShape } from "./attribute-match.gen.ts";
import { diligenceShape } from "./diligence.gen.ts";
import { errorDetailShape } from "./error-detail.gen.ts";
import { evaluationSummaryShape } from "./evaluation-summary.gen.ts";
import { evaluationWarningsShape } from "./evaluation-warnings.gen.ts";
import { parameterGroupShape } from "./parameter-group.gen.ts";
import { parameterShape } from "./parameter.gen.ts";
import { promptsShape } from "./prompts.gen.ts";
import { socialProfileShape } from "./social-profile.gen.ts";

export const evaluationShape: Shape = {
  types: "object",
  members: {
    status_code: { types: "integer" },
    error: { any: [() => errorDetailShape, { types: "null" }] },
    timestamp: { types: "integer" },
    evaluation_token: { types: "string null" },
    entity_token: { types: "string null" },
    application_token: { types: "string null", pii: true },
    application_version_id: { types: "integer null" },
    summary: () => evaluationSummaryShape,
    supplied: { types: "object", rest: {}, pii: true },
    formatted: { types: "object", rest: {}, pii: true },
    matching: { types: "object", members: { average_score: { types: "number" } }, rest: () => attributeMatchShape },
    diligence: () => diligenceShape,
    related_data: {
      types: "object",
      members: { social: { types: "array", items: () => socialProfileShape } },
      rest: {},
      pii: true,
    },
    raw_responses: { types: "object", rest: { types: "array", items: {} }, pii: true },
    formatted_responses: { types: "object", rest: { types: "object", rest: {} }, pii: true },
    audit_archive: { pii: true },
    warnings: () => evaluationWarningsShape,
    external_entity_id: { types: "string null", pii: true },
    group_token: { types: "string null" },
    required: { types: "array", items: () => parameterShape },
    optional: { types: "array", items: () => parameterShape },
    or: { types: "array", items: () => parameterGroupShape },
    prompts: { pii: true, all: [() => promptsShape] },
  },
};
