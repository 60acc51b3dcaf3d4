// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const timelineEventShape: Shape = {
  types: "object",
  members: {
    ID: { types: "string" },
    ParentID: { types: "string" },
    EventType: { types: "string" },
    Title: { types: "string", pii: true },
    Description: { types: "string", pii: true },
    Url: { types: "string", pii: true },
    CreatedAt: { types: "string" },
    CustomerExternalID: { types: "string", pii: true },
    AgentID: { types: "integer" },
    ClientID: { types: "integer" },
  },
};
