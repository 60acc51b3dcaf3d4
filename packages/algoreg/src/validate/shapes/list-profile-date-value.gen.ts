// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const listProfileDateValueShape: Shape = {
  types: "object",
  members: {
    day: { types: "string", pii: true },
    month: { types: "string", pii: true },
    year: { types: "string", pii: true },
    dnote: { types: "string", pii: true },
    formated: { types: "string", pii: true },
  },
};
