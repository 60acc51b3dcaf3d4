// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { eventTypeShape } from "./event-type.gen.ts";

export const eventRequestShape: Shape = {
  types: "object",
  members: {
    event_request_token: { types: "string" },
    event_type: () => eventTypeShape,
    events_api_type_id: { types: "integer" },
    event_status_id: { types: "integer null" },
    event_lifecycle_id: { types: "string null", pii: true },
    external_event_id: { types: "string null", pii: true },
    event_request_status_type_id: { types: "integer null" },
    event_request_source: { types: "string null" },
    ingestion_batch_token: { types: "string null" },
    upserted_events_type_id: { types: "integer null" },
    timestamp: { types: "string" },
    body: { types: "object", rest: {}, pii: true },
  },
};
