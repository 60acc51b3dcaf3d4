// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyApplicationLinksShape } from "./journey-application-links.gen.ts";
import { journeyApplicationPartsShape } from "./journey-application-parts.gen.ts";
import { journeyApplicationStatusShape } from "./journey-application-status.gen.ts";
import { journeyOutputShape } from "./journey-output.gen.ts";

export const journeyApplicationShape: Shape = {
  types: "object",
  members: {
    journey_application_token: { types: "string" },
    status: () => journeyApplicationStatusShape,
    journey_application_status: { types: "string null" },
    complete_outcome: { types: "string null" },
    recent_outcome: { types: "string null" },
    sandbox: { types: "boolean" },
    is_archived: { types: "boolean" },
    is_rerun: { types: "boolean" },
    is_escalated: { types: "boolean" },
    is_shadow_app: { types: "boolean" },
    is_shadow_application: { types: "boolean" },
    is_part_of_shadow_test: { types: "boolean" },
    created_at: { types: "integer" },
    updated_at: { types: "integer" },
    closed_at: { types: "integer null" },
    archived_at: { types: "integer string null" },
    external_group_id: { types: "string null", pii: true },
    external_application_id: { types: "string null", pii: true },
    external_partner_id: { types: "string null", pii: true },
    credit_limit: { types: "string null", pii: true },
    annual_interest_rate: { types: "string null", pii: true },
    application_meta: { types: "object null", rest: {}, pii: true },
    terminal_reconciliation_output: { any: [() => journeyOutputShape, { types: "null" }] },
    _embedded: () => journeyApplicationPartsShape,
    _links: () => journeyApplicationLinksShape,
  },
};
