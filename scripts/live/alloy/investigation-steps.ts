import type { AlloyOperations } from "@kyc-clients/alloy";
import { type Step, stepsOf } from "../step.ts";
import { person } from "./people.ts";

const step = stepsOf<AlloyOperations>();

/** An investigation of an alert. */
export const investigationSteps: readonly Step[] = [
  step("createJourneyApplication", {
    args: (read) => ({ path: { journey_token: read("alert journey") }, body: { entities: [{ data: person }] } }),
    expects: 201,
    keep: ({ journey_application_token, _embedded }) => ({ alert: journey_application_token, suspect: _embedded?.entity?.token }),
  }),
  step("createInvestigation", {
    args: (read) => ({
      body: {
        investigation_type: "Fraud",
        investigation_state: "alert_review",
        entity_tokens: [read("suspect")],
        journey_alerts: [{ agent_token: read("agent"), journey_alert_token: read("alert") }],
      },
    }),
    expects: 201,
    // Types and states are those that an account has set up.
    atVendor: [400, 404, 409],
    keep: ({ investigation_token }) => ({ investigation: investigation_token }),
  }),
  step("listInvestigations", { expects: 200 }),
  step("getInvestigation", {
    args: (read) => ({ path: { investigation_token: read("investigation") } }),
    expects: 200,
    atVendor: [404],
  }),
];
