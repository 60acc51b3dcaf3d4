import { expect, test } from "vitest";
import { createTokenGenerator } from "../token-generator.ts";
import type { WebhookEvent } from "../webhook-scheme.ts";
import { createEntity } from "./entity-record.ts";
import { openAlert } from "./open-alert.ts";
import { reviewApplication } from "./review-application.ts";
import { createState } from "./state.ts";

const START = Date.UTC(2026, 4, 1, 12);

function setUp() {
  const state = createState();
  const sent: WebhookEvent[] = [];
  const context = {
    now: () => START,
    tokens: createTokenGenerator("alerts"),
    schedule: () => {},
    emit: (event: WebhookEvent) => void sent.push(event),
    setWebhook: () => {},
  };
  return { state, context, sent, entity: createEntity(state, "business", context) };
}

const decision = { outcome: "No Suspicious Activity", reasons: ["Other"] };

test("an alert is an application that waits for a decision, and an investigation of its own", () => {
  const { state, context, sent, entity } = setUp();
  const alert = openAlert(entity, { state, context, reason: "Large transaction" });
  expect(alert).toMatchObject({ journeyToken: "J-SandboxTransactionAlert1", status: "pending_journey_application_review" });
  expect(alert.events.map(({ type, reason }) => [type, reason])).toEqual([
    ["started_application", undefined],
    ["visited_node", undefined],
    ["pending_review", "Large transaction"],
  ]);
  const [investigation] = state.investigations.byToken.values();
  expect(alert.investigationTokens).toEqual([investigation?.token]);
  expect(investigation).toMatchObject({
    ...{ source: "automatic", state: "alert_review", alerts: [{ journeyApplicationToken: alert.token, agentToken: null }] },
    ...{ entities: [entity], notes: [{ text: "Large transaction" }] },
  });
  expect(sent.at(-1)).toMatchObject({
    type: "create:investigationevents:investigation_event_type_id",
    data: { status: "created", agent: null, alert_tokens: [alert.token], entity_tokens: [entity.token] },
  });
});

test("a further alert joins the open investigation of the entity, which is closed with the last of them", () => {
  const { state, context, sent, entity } = setUp();
  const parts = { state, context };
  const [first, second] = [1, 2].map(() => openAlert(entity, { ...parts, reason: "Large transaction" }));
  if (first === undefined || second === undefined) throw new Error("not opened");
  const [investigation] = state.investigations.byToken.values();
  expect([second.investigationTokens, state.investigations.byToken.size]).toEqual([[investigation?.token], 1]);
  reviewApplication(first, decision, undefined, parts);
  expect(investigation?.closedAt).toBeNull();
  reviewApplication(second, decision, undefined, parts);
  expect(investigation).toMatchObject({ state: "alert_review_closed", closedAt: START });
  expect(sent.at(-1)).toMatchObject({ data: { status: "closed", alert_tokens: [first.token, second.token] } });
  const third = openAlert(entity, { ...parts, reason: "Large transaction" });
  expect([state.investigations.byToken.size, third.investigationTokens[0] === investigation?.token]).toEqual([2, false]);
});

test("an alert about another entity has another investigation", () => {
  const { state, context, entity } = setUp();
  openAlert(entity, { state, context, reason: "Large transaction" });
  openAlert(createEntity(state, "person", context), { state, context, reason: "Large transaction" });
  expect(state.investigations.byToken.size).toBe(2);
});
