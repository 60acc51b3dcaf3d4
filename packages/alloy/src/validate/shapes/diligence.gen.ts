// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const diligenceShape: Shape = {
  types: "object",
  members: {
    watchlists: {
      types: "object null",
      members: {
        lists: { types: "array", items: { types: "string" } },
        matches: { types: "array", items: {}, pii: true },
      },
    },
    fraud: {
      types: "object null",
      members: { score: { types: "number" }, flags: { types: "array", items: {}, pii: true } },
    },
    financial: { types: "object null", rest: {}, pii: true },
    identity_questions: { types: "object null", rest: {}, pii: true },
  },
};
