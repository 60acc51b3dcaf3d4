// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { checkShape } from "./check.gen.ts";

export const listChecks200Shape: Shape = {
  types: "object",
  members: {
    data: {
      types: "object",
      members: { checks: { types: "array", items: () => checkShape }, total: { types: "integer" } },
      required: ["total"],
    },
  },
};
