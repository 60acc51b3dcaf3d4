// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const aPIErrorShape: Shape = {
  types: "object",
  members: {
    code: { types: "string" },
    message: { types: "string", pii: true },
    deprecated: { types: "boolean" },
    will_be_deprecated: { types: "boolean" },
  },
};
