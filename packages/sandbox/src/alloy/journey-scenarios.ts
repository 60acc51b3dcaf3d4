import type { Scenario } from "../scenario.ts";

const operationId = "createJourneyApplication";

const lastName = (id: string, title: string, name: string, effect: string): Scenario => ({
  id: `journey-${id}`,
  title,
  operationId,
  trigger: `an entity's name_last, or the last word of its business_name, is ${name}`,
  input: { name_last: name },
  effect,
});

/** The triggers of journeys. */
export const journeyScenarios: readonly Scenario[] = [
  {
    id: "journey-approved",
    title: "Journey: approved",
    operationId,
    trigger: "any name of an entity that is not listed here",
    effect: "201, status completed, complete_outcome Approved",
  },
  lastName("denied", "Journey: denied", "Deny", "201, status completed, complete_outcome Denied"),
  lastName(
    "review",
    "Journey: review",
    "Review",
    "201, status waiting_review; the event pending_review names the case. reviewEntityApplication with Approved or Denied and one of its reasons decides, later calls leave notes. Watchlist does the same",
  ),
  lastName(
    "questions",
    "Journey: identity questions",
    "Questions",
    "201, status data_request. updateJourneyApplication with answers goes on as updateEvaluation does",
  ),
  lastName("partial", "Journey: failed service", "Partial", "201, run again at once: event reached_retry_node, then Approved"),
  lastName(
    "still-partial",
    "Journey: service keeps failing",
    "Stillpartial",
    "201, run again once: event maximum_retries_reached, then status waiting_review",
  ),
  lastName(
    "pending",
    "Journey: slow service",
    "Pending",
    "201, status pending_workflow_service; Approved once the clock is advanced by 60000 ms",
  ),
  lastName(
    "documents",
    "Journey: documents",
    "Documents",
    "a person only. 201, status pending_documents. updateJourneyApplication with document_token_front of an uploaded document goes on to Approved",
  ),
  lastName(
    "step-up",
    "Journey: step-up",
    "Stepup",
    "a person only. 201, status pending_step_up. updateJourneyApplication for the entity goes on to Approved; after 86400000 ms the application is expired",
  ),
  lastName(
    "action",
    "Journey: action",
    "Action",
    "201, status pending_action; the event of that name has the node. updateJourneyActionNode with Approved or Denied decides",
  ),
  lastName(
    "escalate",
    "Journey: application review",
    "Escalate",
    "201, status pending_journey_application_review. reviewJourneyApplication with Approved or Denied and one of its reasons decides on the whole application",
  ),
  lastName("fail", "Journey: failure", "Fail", "201, status error; the event error has error_data with minor code 5001"),
  {
    id: "journey-several",
    title: "Journey: several entities",
    operationId,
    trigger: "more than one entity",
    effect: "201, the strongest status shows for all; when all are through, one Denied makes the application Denied",
  },
  {
    id: "journey-awaiting",
    title: "Journey: more entities to come",
    operationId,
    trigger: "do_await_additional_entities is true",
    effect:
      "201, status pending_additional_entities. updateJourneyApplication takes entities until has_finished_sending_additional_entities",
  },
  {
    id: "journey-draft",
    title: "Journey: draft version",
    operationId,
    trigger: "alloy-journey-version: 2, and a person without email_address",
    effect: "201, status data_request for email_address. Another number is 400, minor code 4001",
  },
  {
    id: "journey-asynchronous",
    title: "Journey: asynchronous",
    operationId,
    trigger: "alloy-journey-override-sync: true",
    effect: "201 at once, status running; run once the clock is advanced by 5000 ms",
  },
  {
    id: "journey-configured",
    title: "Journey: fixed action",
    operationId,
    trigger: "alloy-multi-environment-config-token: MEC-SandboxConsentGiven01, and the name Action",
    effect: "201, Approved without waiting for the action",
  },
  {
    id: "journey-rate-limited",
    title: "Journey: too many requests",
    operationId,
    trigger: "external_application_id is rate_limited",
    input: { external_application_id: "rate_limited" },
    effect: "429, minor code 4033, also where a path names it",
  },
  {
    id: "journey-alert",
    title: "Alert",
    operationId,
    trigger: "an application of the journey J-SandboxTransactionAlert1",
    effect:
      "201, status pending_journey_application_review. reviewJourneyApplication with No Suspicious Activity closes its investigation; with Suspicious Activity it makes a case of it",
  },
];
