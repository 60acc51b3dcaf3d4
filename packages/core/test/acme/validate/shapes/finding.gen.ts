// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const findingShape: Shape = {
  types: "object",
  members: {
    title: { types: "string" },
    subject: { types: "string", pii: true },
    children: { types: "array", items: () => findingShape },
  },
  required: ["title"],
};
