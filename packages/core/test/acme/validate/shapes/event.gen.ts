// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const eventShape: Shape = {
  types: "object",
  members: { id: { types: "string" }, type: { types: "string" }, data: { types: "object", rest: {} } },
  required: ["id", "type"],
};
