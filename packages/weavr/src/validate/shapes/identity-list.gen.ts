// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { userIdentityShape } from "./user-identity.gen.ts";

export const identityListShape: Shape = {
  types: "object",
  members: {
    identities: { types: "array", items: () => userIdentityShape },
    count: { types: "integer" },
    responseCount: { types: "integer" },
  },
  required: ["identities", "count", "responseCount"],
};
