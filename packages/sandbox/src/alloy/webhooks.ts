import type { WebhookScheme } from "../webhook-scheme.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How Alloy delivers webhooks, with one invented sample a type. The types of journey events are not published, so none is here.
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
