// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyErrorDataShape } from "./journey-error-data.gen.ts";
import { journeyEventLinksShape } from "./journey-event-links.gen.ts";
import { journeyEventTypeShape } from "./journey-event-type.gen.ts";
import { journeyNodeShape } from "./journey-node.gen.ts";
import { journeySdkConfigShape } from "./journey-sdk-config.gen.ts";
import { journeyTypeShape } from "./journey-type.gen.ts";

export const journeyEventShape: Shape = {
  types: "object",
  members: {
    type: () => journeyEventTypeShape,
    timestamp: { types: "integer" },
    journey_application_event_token: { types: "string null" },
    journey_application_token: { types: "string null" },
    rerun_journey_application_token: { types: "string null" },
    journey_type: () => journeyTypeShape,
    journey_token: { types: "string null" },
    journey_name: { types: "string null" },
    entity_token: { types: "string null" },
    entity_application_token: { types: "string null" },
    external_entity_id: { types: "string null", pii: true },
    evaluation_token: { types: "string null" },
    external_partner_id: { types: "string null", pii: true },
    external_product_id: { types: "string null", pii: true },
    external_group_id: { types: "string null", pii: true },
    outcome: { types: "string null" },
    reason: { types: "string null", pii: true },
    reasons: { types: "array null", items: { types: "string" }, pii: true },
    error_data: { any: [() => journeyErrorDataShape, { types: "null" }] },
    sdk_config: { any: [() => journeySdkConfigShape, { types: "null" }] },
    evaluation_result: { types: "object null", rest: {}, pii: true },
    _embedded: { types: "object", members: { node: { any: [() => journeyNodeShape, { types: "null" }] } } },
    _links: () => journeyEventLinksShape,
  },
};
