// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { transferShape } from "./transfer.gen.ts";

export const transferListShape: Shape = {
  types: "object",
  members: {
    transfer: { types: "array", items: () => transferShape },
    count: { types: "integer" },
    responseCount: { types: "integer" },
  },
};
