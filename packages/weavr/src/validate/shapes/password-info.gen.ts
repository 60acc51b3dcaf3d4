// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { reportedIdentityIdShape } from "./reported-identity-id.gen.ts";

export const passwordInfoShape: Shape = {
  types: "object",
  members: { identityId: () => reportedIdentityIdShape, expiryDate: { types: "integer" } },
  required: ["identityId"],
};
