// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyApplicationShape } from "./journey-application.gen.ts";

export const getLatestJourneyApplication200Shape: Shape = {
  all: [
    () => journeyApplicationShape,
    {
      types: "object",
      members: { journey_application_token: { types: "string" } },
      required: ["journey_application_token"],
    },
  ],
};
