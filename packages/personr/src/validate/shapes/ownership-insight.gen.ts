// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const ownershipInsightShape: Shape = {
  types: "object",
  members: {
    parentEntity: { types: "string null" },
    applicantId: { types: "string null" },
    uboType: { types: "string", values: ["Individual", "Entity"] },
    name: { types: "string", pii: true },
    detectedPosition: {
      types: "array null",
      items: { types: "string", values: ["Director", "Shareholder", "Secretary", "UBO"] },
    },
    inputtedPosition: { any: [{ types: "string null" }, { types: "array", items: { types: "string" } }], pii: true },
    address: { types: "string null", pii: true },
    registrationNumber: { types: "string null", pii: true },
    shares: { types: "array null", items: { types: "string" }, pii: true },
    shareClass: { types: "array null", items: { types: "string" } },
  },
  required: ["name", "uboType"],
};
