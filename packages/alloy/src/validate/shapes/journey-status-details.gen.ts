// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { parameterShape } from "./parameter.gen.ts";

export const journeyStatusDetailsShape: Shape = {
  types: "object",
  members: {
    required: { types: "array", items: () => parameterShape },
    optional: { types: "array", items: () => parameterShape },
    or: { pii: true },
  },
};
