// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { managedAccountShape } from "./managed-account.gen.ts";

export const managedAccountListShape: Shape = {
  types: "object",
  members: {
    accounts: { types: "array", items: () => managedAccountShape },
    count: { types: "integer" },
    responseCount: { types: "integer" },
  },
};
