import { expectTypeOf, test } from "vitest";
import {
  createWeavrWebhookReceiver,
  type KybEvent,
  type KycEvent,
  type StepupEvent,
  type WeavrUserClient,
  type WeavrWebhook,
  weavrSignature,
} from "./index.ts";

const receive = createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey: "made-up-key" }) });

test("an event narrows by its type", async () => {
  const webhook = await receive(new Request("https://example.org/hook/consumers/kyc/watch"));
  expectTypeOf(webhook).not.toBeAny();
  expectTypeOf(webhook).toEqualTypeOf<WeavrWebhook>();
  if (webhook.type === "consumerKycStatusUpdated") {
    expectTypeOf(webhook.payload).toEqualTypeOf<KycEvent>();
    expectTypeOf(webhook.payload.eventTimestamp).toEqualTypeOf<string | undefined>();
  }
  if (webhook.type === "corporateKybStatusUpdated") expectTypeOf(webhook.payload).toEqualTypeOf<KybEvent>();
  if (webhook.type === "unknown") expectTypeOf(webhook.payload).toEqualTypeOf<unknown>();
  // @ts-expect-error It is not signed, so it is never among those that are.
  if (webhook.type === "bulkProcessEnded") return;
});

test("a step-up takes its event, and no other", async () => {
  const take = (user: WeavrUserClient, event: StepupEvent) => user.stepUp.receive(event);
  expectTypeOf(take).not.toBeAny();
  // @ts-expect-error Another event has no challenge.
  const wrong = (user: WeavrUserClient, event: KycEvent) => user.stepUp.receive(event);
  expectTypeOf(wrong).not.toBeAny();
});

test("wrong options are refused", () => {
  // @ts-expect-error How the sender proves itself is missing.
  createWeavrWebhookReceiver({});
  // @ts-expect-error The key is missing.
  weavrSignature({});
  // @ts-expect-error Three keys never count at a time.
  weavrSignature({ apiKey: ["a", "b", "c"] });
  expectTypeOf(weavrSignature).not.toBeAny();
});
