// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyRerunInitiatorShape } from "./journey-rerun-initiator.gen.ts";

export const journeyRerunOriginShape: Shape = {
  types: "object",
  members: {
    initiated_by: () => journeyRerunInitiatorShape,
    previous_journey_application_token: { types: "string null" },
    root_journey_application_token: { types: "string null" },
    root_external_group_id: { types: "string null", pii: true },
  },
};
