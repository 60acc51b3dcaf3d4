// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { userShape } from "./user.gen.ts";

export const userListShape: Shape = {
  types: "object",
  members: {
    users: { types: "array", items: () => userShape },
    count: { types: "integer" },
    responseCount: { types: "integer" },
  },
};
