// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { decisionTypeShape } from "./decision-type.gen.ts";

export const sessionDecisionShape: Shape = {
  types: "object",
  members: {
    id: { types: "number" },
    comment: { types: "string", pii: true },
    date: { types: "string" },
    last: { types: "boolean" },
    label: { types: "string" },
    type: () => decisionTypeShape,
  },
};
