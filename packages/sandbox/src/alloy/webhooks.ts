import type { WebhookScheme } from "../webhook-scheme.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How Alloy delivers webhooks, with one invented sample a type.
 *
 * @see https://developer.alloy.com/public/docs/retry-logic-and-webhook-logs
 */
export const webhookScheme: WebhookScheme = {
  authKinds: ["basic", "bearer", "hmac"],
  samples: [
    {
      type: "create:reviews:is_entity",
      description: "Manually Review an Entity",
      data: {
        review_token: "R-SandboxReview0000001",
        entity_token: "P-SandboxEntity0000001",
        outcome: "Approved",
        reasons: ["Documents valid"],
        agent: { email: "agent@example.org" },
      },
    },
    {
      type: "create:reviews:is_group",
      description: "Manually Review a Group",
      data: {
        review_token: "R-SandboxReview0000002",
        entity_token: "G-SandboxGroup00000001",
        group_token: "G-SandboxGroup00000001",
        outcome: "Denied",
        reasons: ["Documents expired"],
      },
    },
    {
      type: "create:investigationevents:investigation_event_type_id",
      description: "Notify on Investigation creation",
      data: {
        status_changed_at: 1_767_225_600_000,
        status: "created",
        agent: null,
        investigation_token: "INV-Sandbox01",
        alert_tokens: ["JA-Sandbox01"],
        entity_tokens: ["P-SandboxEntity0000001"],
      },
    },
    {
      type: "update:investigationevents:investigation_event_type_id",
      description: "Notify on Investigation status change",
      data: {
        status_changed_at: 1_767_225_600_000,
        status: "closed",
        agent: "agent@example.org",
        investigation_token: "INV-Sandbox01",
        alert_tokens: ["JA-Sandbox01"],
        entity_tokens: ["P-SandboxEntity0000001"],
      },
    },
    {
      type: "update:journeyapplications:sandbox",
      description: "Notify on sandbox journey application status change",
      data: {
        type: "completed_application",
        timestamp: 1_767_225_600_000,
        journey_application_event_token: "41000001",
        journey_application_token: "JA-Sandbox01",
        journey_token: "J-SandboxRetailOnboarding1",
        journey_name: "Sandbox Retail Onboarding",
        journey_type: "application",
        outcome: "Approved",
        entity_token: null,
        entity_application_token: null,
        external_entity_id: null,
        external_partner_id: null,
        external_group_id: null,
        _embedded: { node: { id: null, name: null, type: null } },
        _links: { journey_application: { href: "/v1/journeys/J-SandboxRetailOnboarding1/applications/JA-Sandbox01" } },
      },
    },
    {
      type: "create:evaluations:run_create",
      description: "Notify on Creating an Evaluation Manually",
      data: {
        agent_info: "agent@example.org",
        evaluation_token: "S-SandboxEvaluation001",
        application_token: "SandboxWorkflowToken000000000001",
        entity_token: "P-SandboxEntity0000001",
        status_code: 201,
        evaluation_status: "complete",
      },
    },
  ],
  attemptsAtMs: [0, SECOND, MINUTE, 10 * MINUTE, 30 * MINUTE, 90 * MINUTE, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR],
  timeoutMs: 10 * SECOND,
  disableAfter: { failures: 100, withinMs: 72 * HOUR },
  tokenPrefix: "rq-",
  envelope: ({ type, description, data }, { requestToken, timestamp }) => ({
    request_token: requestToken,
    timestamp,
    type,
    description,
    data,
  }),
};
