// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyRerunInitiatorShape } from "./journey-rerun-initiator.gen.ts";

export const journeyRerunShape: Shape = {
  types: "object",
  members: {
    initiated_by: () => journeyRerunInitiatorShape,
    next_journey_application_token: { types: "string null" },
    created_at: { types: "integer" },
  },
};
