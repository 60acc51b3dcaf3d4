// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { reportedIdentityIdShape } from "./reported-identity-id.gen.ts";

export const userIdentityShape: Shape = {
  types: "object",
  members: { id: () => reportedIdentityIdShape, name: { types: "string", pii: true } },
  required: ["id", "name"],
};
