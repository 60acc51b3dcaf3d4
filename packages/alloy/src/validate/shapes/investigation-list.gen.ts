// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { investigationSummaryShape } from "./investigation-summary.gen.ts";

export const investigationListShape: Shape = {
  types: "object",
  members: {
    error: { types: "object null", rest: {}, pii: true },
    investigations: { types: "array", items: () => investigationSummaryShape },
    _embedded: {
      types: "object",
      members: {
        pagination: {
          types: "object",
          members: {
            total_investigations: { types: "number" },
            total_pages: { types: "number" },
            page: { types: "number" },
            per_page: { types: "number" },
          },
        },
        sorting: { types: "object", members: { column: { types: "string" }, order: { types: "string" } } },
      },
    },
  },
};
