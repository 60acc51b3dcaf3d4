// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const documentShape: Shape = {
  types: "object",
  members: { id: { types: "string" }, kind: { types: "string", values: ["passport", "licence"] } },
  required: ["id"],
};
