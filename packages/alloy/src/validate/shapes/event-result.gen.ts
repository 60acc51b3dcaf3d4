// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { eventErrorShape } from "./event-error.gen.ts";
import { eventLinksShape } from "./event-links.gen.ts";
import { eventOutcomeShape } from "./event-outcome.gen.ts";

export const eventResultShape: Shape = {
  types: "object",
  members: {
    status_code: { types: "integer" },
    event_request_token: { types: "string" },
    _links: () => eventLinksShape,
    event: () => eventOutcomeShape,
    error: { any: [() => eventErrorShape, { types: "null" }] },
  },
};
