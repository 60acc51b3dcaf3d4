// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const journeyApplicationStatusShape: Shape = {
  types: "string",
  values: [
    "completed",
    "data_request",
    "error",
    "expired",
    "pending_action",
    "pending_additional_entities",
    "pending_documents",
    "pending_journey_application_review",
    "pending_reconciliation",
    "pending_step_up",
    "pending_workflow_service",
    "running",
    "waiting_review",
  ],
};
