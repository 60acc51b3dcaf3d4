// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { eventEvaluationShape } from "./event-evaluation.gen.ts";
import { eventJourneyApplicationShape } from "./event-journey-application.gen.ts";
import { eventTypeShape } from "./event-type.gen.ts";

export const eventOutcomeShape: Shape = {
  types: "object",
  members: {
    event_type: () => eventTypeShape,
    event_status: { types: "string", values: ["PROCESSED", "ERROR"] },
    data: { types: "object", rest: {}, pii: true },
    evaluations: { types: "array", items: () => eventEvaluationShape },
    journey_applications: { types: "array", items: () => eventJourneyApplicationShape },
  },
};
