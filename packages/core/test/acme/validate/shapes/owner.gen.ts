// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const ownerShape: Shape = {
  any: [
    {
      types: "object",
      members: { role: { types: "string", values: ["guest"], isConstant: true }, handle: { types: "string" } },
      required: ["role"],
    },
    {
      types: "object",
      members: {
        role: { types: "string", values: ["owner"], isConstant: true },
        handle: { types: "string", pii: true },
      },
      required: ["role"],
    },
  ],
};
