import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { basicHeader, createAlloyWebhookReceiver, isWebhookError, type WebhookScheme, webhookSignature } from "./index.ts";

const secret = "made-up-shared-secret";
const event = (type: string, data: object = {}): string =>
  JSON.stringify({ request_token: "rq-1", timestamp: 1_795_226_401_000, type, description: "A made-up event", data });
const deliver = (scheme: WebhookScheme, body: string, authorization: string) =>
  createAlloyWebhookReceiver({ scheme })({ headers: { authorization }, body });
const sign = (body: string, hash = "sha256", encoding: "base64" | "hex" = "base64") =>
  createHmac(hash, secret).update(body).digest(encoding);
const signed = (body: string) => deliver(webhookSignature({ secrets: secret }), body, sign(body));

test.each([
  "create:reviews:is_entity",
  "create:reviews:is_group",
  "create:evaluations:run_create",
  "create:investigationevents:investigation_event_type_id",
  "update:investigationevents:investigation_event_type_id",
])("%s is known, with the token that tells a repeat", async (type) => {
  const body = event(type, { status: "closed" });
  expect(await signed(body)).toEqual({ type, id: "rq-1", occurredAt: 1_795_226_401_000, payload: JSON.parse(body) });
});

test("the blank of a printed sample makes no other type, and the body keeps it", async () => {
  const sent = "create: investigationevents:investigation_event_type_id";
  const webhook = await signed(event(sent));
  expect(webhook.type).toBe("create:investigationevents:investigation_event_type_id");
  expect(webhook.payload).toMatchObject({ type: sent });
});

test.each(["update:journeyapplications:sandbox", "update:journeyapplications:live"])("%s is a journey's event", async (sent) => {
  const webhook = await signed(event(sent, { type: "completed_application", outcome: "Approved" }));
  if (webhook.type !== "update:journeyapplications") throw new Error("not a journey's event");
  expect([webhook.payload.type, webhook.payload.data.type, webhook.payload.data.outcome]).toEqual([
    sent,
    "completed_application",
    "Approved",
  ]);
});

test.each(["update:investigationalerts:assigned", "update:journeyapplicationsx:live", "completed_application"])(
  "%s is unknown",
  async (sent) => {
    expect(await signed(event(sent))).toMatchObject({ type: "unknown", sentType: sent });
  },
);

test.each([
  ["as in Alloy's sample, by default", {}, (body: string) => sign(body)],
  ["another hash and encoding", { hash: "SHA-512", encoding: "hex" }, (body: string) => sign(body, "sha512", "hex")],
  ["a prefix", { prefix: "HMAC " }, (body: string) => `HMAC ${sign(body)}`],
  ["either of two secrets", { secrets: ["the-next-secret", secret] }, (body: string) => sign(body)],
] as const)("a signature is verified: %s", async (_, options, authorization) => {
  const body = event("create:reviews:is_entity", { outcome: "Denied" });
  const scheme = webhookSignature({ secrets: secret, ...options });
  expect(await deliver(scheme, body, authorization(body))).toMatchObject({ type: "create:reviews:is_entity" });
  await expect(deliver(scheme, body.replace("Denied", "Approved"), authorization(body))).rejects.toSatisfy(isWebhookError);
});

test("Basic credentials are compared, and nothing is read before", async () => {
  const scheme = basicHeader({ username: "alloy", password: "made-up-password" });
  const body = event("create:reviews:is_entity");
  expect(await deliver(scheme, body, `Basic ${btoa("alloy:made-up-password")}`)).toMatchObject({ id: "rq-1" });
  await expect(deliver(scheme, "no JSON", `Basic ${btoa("alloy:another")}`)).rejects.toMatchObject({ code: "invalid_signature" });
});
