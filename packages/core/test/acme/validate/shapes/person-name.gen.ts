// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const personNameShape: Shape = {
  types: "object",
  members: { first: { types: "string", pii: true }, last: { types: "string", pii: true } },
  required: ["first", "last"],
};
