// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const noteShape: Shape = {
  types: "object",
  members: { text: { types: "string", pii: true }, labels: { types: "object", rest: { types: "string" } } },
  required: ["text"],
};
