// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { kycStatusShape } from "./kyc-status.gen.ts";

export const entityListMetaDataShape: Shape = {
  types: "object",
  members: {
    assignedUser: { types: "string null", pii: true },
    dateCreated: { types: "string null" },
    riskLevel: { types: "integer" },
    status: () => kycStatusShape,
    lastUpdated: { types: "string null" },
  },
};
