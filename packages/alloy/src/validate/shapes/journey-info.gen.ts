// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyLinkShape } from "./journey-link.gen.ts";
import { journeyTypeShape } from "./journey-type.gen.ts";

export const journeyInfoShape: Shape = {
  types: "object",
  members: {
    journey_name: { types: "string" },
    journey_type: () => journeyTypeShape,
    journey_token: { types: "string" },
    journey_version_num: { types: "string null" },
    _links: {
      types: "object",
      members: {
        self: () => journeyLinkShape,
        callback_by_entity_application_token: { types: "object null", rest: {} },
      },
    },
  },
};
