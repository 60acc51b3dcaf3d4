// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyLinkShape } from "./journey-link.gen.ts";

export const journeyEventLinksShape: Shape = {
  types: "object",
  members: {
    evaluation: () => journeyLinkShape,
    case: () => journeyLinkShape,
    journey_application: () => journeyLinkShape,
  },
};
