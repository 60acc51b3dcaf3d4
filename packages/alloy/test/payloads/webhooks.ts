import type { Change, Payloads } from "@kyc-clients/testing";

const event = (type: string, data: object): object => ({
  request_token: "rq-1",
  timestamp: 1_795_219_380_000,
  type,
  description: "An invented event",
  data,
});

/** Wrong for each webhook. */
const wrong: readonly Change[] = [
  ["nothing that tells a repeat", "/request_token"],
  ["a number that tells a repeat", "/request_token", 1],
  ["no time", "/timestamp"],
  ["a date as the time", "/timestamp", "2026-11-20T10:00:00Z"],
  ["no type", "/type"],
  ["a number as the type", "/type", 3],
  ["no description", "/description"],
  ["no data", "/data"],
  ["a list of data", "/data", []],
  ["a list", "", []],
];

const review = { review_token: "R-invented", outcome: "Approved", reasons: ["Explained"], timestamp: 1_795_219_380_000 };
const change = {
  status_changed_at: 1_795_219_380_000,
  status: "created",
  agent: null,
  investigation_token: "I-invented",
  alert_tokens: ["JA-invented"],
  entity_tokens: [],
};
const ofChange: readonly Change[] = [
  ["a date as the time of the change", "/data/status_changed_at", "2026-11-20"],
  ["a flag as the state", "/data/status", true],
  ["one alert without a list", "/data/alert_tokens", "JA-invented"],
  ["a number as the token", "/data/investigation_token", 1],
];

/** The events of webhooks. */
export const webhooks: readonly Payloads[] = [
  {
    at: "EntityReviewedEvent",
    base: event("create:reviews:is_entity", review),
    good: [
      ["more that no page lists", "/sent_by", "alloy"],
      ["no reason", "/data/reason", null],
    ],
    bad: [...wrong, ["a review without its token", "/data/review_token"], ["one reason without a list", "/data/reasons", "Explained"]],
  },
  {
    at: "GroupReviewedEvent",
    base: event("create:reviews:is_group", { ...review, group_token: "G-invented", child_entities: ["P-invented"] }),
    bad: [...wrong, ["a review without its token", "/data/review_token"], ["a map of members", "/data/child_entities", {}]],
  },
  {
    at: "EvaluationCreatedEvent",
    base: event("create:evaluations:run_create", {
      agent_info: null,
      evaluation_token: "S-invented",
      entity_token: null,
      status_code: 201,
      evaluation_status: "ok",
    }),
    good: [["a state that no page lists", "/data/evaluation_status", "odd"]],
    bad: [...wrong, ["a status in words", "/data/status_code", "201"], ["a number as the token", "/data/evaluation_token", 1]],
  },
  {
    at: "InvestigationCreatedEvent",
    base: event("create:investigationevents:investigation_event_type_id", change),
    good: [["a type with a blank", "/type", "create: investigationevents:investigation_event_type_id"]],
    bad: [...wrong, ...ofChange],
  },
  {
    at: "InvestigationStatusChangedEvent",
    base: event("update:investigationevents:investigation_event_type_id", { ...change, status: "closed", agent: "An agent" }),
    good: [["a state that no page lists", "/data/status", "parked"]],
    bad: [...wrong, ...ofChange],
  },
  {
    at: "InvestigationAlertEvent",
    base: event("update:investigationalerts:x", { any: 1 }),
    good: [["no members", "/data", {}]],
    bad: wrong,
  },
  {
    at: "JourneyApplicationEvent",
    base: event("update:journeyapplications:live", {
      type: "completed_application",
      timestamp: 1_795_219_380_000,
      journey_application_token: "JA-invented",
      outcome: "Approved",
      reasons: ["Explained"],
      error_data: null,
      _embedded: { node: null },
    }),
    good: [
      ["the sandbox's type", "/type", "update:journeyapplications:sandbox"],
      ["an event that no page lists", "/data/type", "dreamt_of_application"],
      ["no outcome", "/data/outcome", null],
      ["documents to ask for", "/data/sdk_config", { documents: ["license"], selfie: true }],
    ],
    bad: [
      ...wrong,
      ["a date as the time of the event", "/data/timestamp", "2026-11-20"],
      ["one reason without a list", "/data/reasons", "Explained"],
      ["a text as the failure", "/data/error_data", "Down"],
      ["a word as the flag", "/data/sdk_config", { selfie: "yes" }],
    ],
  },
];
