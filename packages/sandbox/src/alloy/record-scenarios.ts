import type { Scenario } from "../scenario.ts";

/** What chooses the outcome of notes, reviews and events. */
export const recordScenarios: readonly Scenario[] = [
  {
    id: "unknown-agent",
    title: "Agent of no account",
    operationId: "createEntityNote",
    trigger: "an author, approver or reviewer other than agent@example.org, second.agent@example.org and third.agent@example.org",
    effect: "400, minor code 4003",
  },
  {
    id: "reviewed",
    title: "Review by an agent",
    operationId: "createEntityReview",
    trigger:
      "an outcome with reasons of its list: Approved (Documents valid, Identity confirmed, Address confirmed, Other), Denied (Documents expired, Identity not confirmed, Suspected fraud, Other), Manual Review (More documents needed, Other)",
    effect: "201, a webhook, and getEntity shows the outcome for the evaluations in Manual Review",
  },
  {
    id: "unconfigured-review",
    title: "Review outside the settings",
    operationId: "createEntityReview",
    trigger: "any other outcome or reason, or none",
    effect: "404, minor code 4042",
  },
  {
    id: "large-transaction",
    title: "Large transaction",
    operationId: "createEvent",
    trigger: "a transaction event whose amount first reaches 1000000 cents, either way",
    effect: "201, journey_applications holds an alert with its investigation",
  },
  {
    id: "repeated-event",
    title: "Event sent twice",
    operationId: "createEvent",
    trigger: "the external_event_id of an event of this type that was taken",
    effect: "409, error.exists has the earlier event_request_token",
  },
  {
    id: "known-entity",
    title: "Entity exists",
    operationId: "createEvent",
    trigger: "person_created or business_created with an external_entity_id that is taken",
    effect: "409, error.exists has the entity_token",
  },
  {
    id: "unknown-party",
    title: "Unknown party",
    operationId: "createEvent",
    trigger: "data names an unknown entity, account or group",
    effect: "400, one issue with its path",
  },
];
