// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const checkShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    result: { types: "string", values: ["clear", "consider"] },
    score: { types: "number null" },
  },
  required: ["id"],
};
