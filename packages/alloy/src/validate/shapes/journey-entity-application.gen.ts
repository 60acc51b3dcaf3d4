// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyDimensionShape } from "./journey-dimension.gen.ts";
import { journeyOutputShape } from "./journey-output.gen.ts";
import { journeyStatusDetailsShape } from "./journey-status-details.gen.ts";

export const journeyEntityApplicationShape: Shape = {
  types: "object",
  members: {
    entity_token: { types: "string" },
    external_entity_identifier: { types: "string null", pii: true },
    entity_application_token: { types: "string" },
    entity_application_outcome: { types: "string null" },
    entity_application_status: { types: "string" },
    entity_application_status_details: { any: [() => journeyStatusDetailsShape, { types: "null" }] },
    sdk_link: { types: "string null", pii: true },
    dimensions: { types: "array null", items: () => journeyDimensionShape },
    output: { any: [() => journeyOutputShape, { types: "null" }] },
  },
};
