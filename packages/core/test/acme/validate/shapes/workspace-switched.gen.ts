// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const workspaceSwitchedShape: Shape = {
  types: "object",
  members: { success: { types: "boolean", values: [true], isConstant: true }, workspace: { types: "string" } },
  required: ["success", "workspace"],
};
