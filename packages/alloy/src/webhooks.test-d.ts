import { expectTypeOf, test } from "vitest";
import {
  type AlloyWebhook,
  basicHeader,
  createAlloyWebhookReceiver,
  type InvestigationChange,
  type JourneyEvent,
  type Review,
  webhookSignature,
} from "./index.ts";

const receive = createAlloyWebhookReceiver({ scheme: basicHeader({ username: "u", password: "p" }) });

test("an event narrows by its type", async () => {
  const webhook = await receive(new Request("https://example.com/hook"));
  expectTypeOf(webhook).not.toBeAny();
  expectTypeOf(webhook).toEqualTypeOf<AlloyWebhook>();
  if (webhook.type === "create:reviews:is_entity") expectTypeOf(webhook.payload.data).toExtend<Review>();
  if (webhook.type === "update:investigationevents:investigation_event_type_id") {
    expectTypeOf(webhook.payload.data).toExtend<InvestigationChange>();
  }
  if (webhook.type === "update:journeyapplications") expectTypeOf(webhook.payload.data).toExtend<JourneyEvent>();
  if (webhook.type === "unknown") expectTypeOf(webhook.payload).toEqualTypeOf<unknown>();
  // @ts-expect-error There is no such type of event.
  if (webhook.type === "create:reviews:is_person") return;
});

test("wrong options are refused", () => {
  // @ts-expect-error How the sender proves itself is missing.
  createAlloyWebhookReceiver({});
  // @ts-expect-error The secret is missing.
  webhookSignature({ hash: "SHA-256" });
  // @ts-expect-error There is no such hash.
  webhookSignature({ secrets: "s", hash: "MD5" });
  expectTypeOf(webhookSignature).not.toBeAny();
});
