// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const verificationLinkShape: Shape = {
  types: "object",
  members: { verificationLink: { types: "string", pii: true }, customLink: { types: "string null", pii: true } },
  required: ["verificationLink"],
};
