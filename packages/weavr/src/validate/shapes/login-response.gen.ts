// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { credentialIdShape } from "./credential-id.gen.ts";
import { reportedIdentityIdShape } from "./reported-identity-id.gen.ts";
import { tokenTypeShape } from "./token-type.gen.ts";

export const loginResponseShape: Shape = {
  types: "object",
  members: {
    token: { types: "string", pii: true },
    tokenType: () => tokenTypeShape,
    identity: () => reportedIdentityIdShape,
    credentials: () => credentialIdShape,
  },
};
