// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { eventInvestigationShape } from "./event-investigation.gen.ts";
import { eventLinksShape } from "./event-links.gen.ts";
import { eventRunErrorShape } from "./event-run-error.gen.ts";

export const eventJourneyApplicationShape: Shape = {
  types: "object",
  members: {
    error: { pii: true, all: [() => eventRunErrorShape] },
    journey_application_token: { types: "string null" },
    journey_application_status: { types: "string null" },
    journey_token: { types: "string null" },
    journey_version_id: { types: "number null" },
    source_evaluation_tokens: { types: "array", items: { types: "string" } },
    investigations: { types: "array", items: () => eventInvestigationShape },
    _links: () => eventLinksShape,
  },
};
