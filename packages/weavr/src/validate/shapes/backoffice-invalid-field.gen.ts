// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const backofficeInvalidFieldShape: Shape = {
  types: "object",
  members: {
    fieldName: { types: "string" },
    message: { types: "string", pii: true },
    error: {
      types: "string",
      values: [
        "MUST_BE_FALSE",
        "MUST_BE_TRUE",
        "AT_MOST",
        "AT_LEAST",
        "FUTURE",
        "FUTURE_OR_PRESENT",
        "PAST",
        "PAST_OR_PRESENT",
        "LESS_THAN_ZERO",
        "LESS_THAN_OR_EQUAL_TO_ZERO",
        "GREATER_THAN_ZERO",
        "GREATER_THAN_OR_EQUAL_TO_ZERO",
        "HAS_TEXT",
        "REQUIRED",
        "REGEX",
        "RANGE",
        "IN",
        "NOT_IN",
        "NOT_EMPTY",
        "ALL_OR_NONE",
        "MUST_BE_EMPTY",
        "DEPENDS_ON",
        "INVALID_TYPE_OR_VALUE",
        "INVALID_REQUEST",
      ],
    },
    params: { types: "array", items: { types: "string" } },
    invalidValue: { types: "array", items: { types: "string" }, pii: true },
  },
};
