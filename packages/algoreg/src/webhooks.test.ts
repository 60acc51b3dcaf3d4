import { expect, test } from "vitest";
import { createAlgoregWebhookReceiver, deduplicateWebhooks, isWebhookError, staticHeader, type WebhookSecrets } from "./index.ts";

const secret = "made-up-text-of-the-back-office";
const event = (event_code: unknown, data: object = {}, more: object = {}): string =>
  JSON.stringify({ event_id: "35", event_code, event_date: "2026-01-12T09:07:06Z", event_source: "system", data, ...more });
const request = (body: string, headers: Record<string, string> = { authorization: secret }): Request =>
  new Request("https://hooks.example.org/algoreg", { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
const receiver = (value: WebhookSecrets = secret) =>
  createAlgoregWebhookReceiver({ scheme: staticHeader({ header: "authorization", value }) });
const receive = receiver();

test.each([
  "customers_updated",
  "customer_event_updated",
  "customer_document_updated",
  "edds_updated",
  "alerts_updated",
  "session_status_updated",
  "session_decision_updated",
  "thread_updated",
  "thread_message_updated",
  "transaction_updated",
])("%s is known, with the id that tells a repeat and the time of the event", async (type) => {
  const body = event(type, { client_id: 1 });
  expect(await receive(request(body))).toEqual({
    type,
    id: "35",
    occurredAt: Date.UTC(2026, 0, 12, 9, 7, 6),
    payload: JSON.parse(body),
  });
});

test("an event of a session has no source, and is known all the same", async () => {
  const webhook = await receive(request(event("session_decision_updated", { status_type: "NEGATIVE" }, { event_source: undefined })));
  if (webhook.type !== "session_decision_updated") throw new Error("not a decision");
  expect([webhook.payload.data.status_type, webhook.payload.event_source]).toEqual(["NEGATIVE", undefined]);
});

test("the alert on a transaction afterwards, whose code is on no page, is unknown and keeps its data", async () => {
  const data = { alert_id: "a-1", client_id: 1, status: "true_positive" };
  for (const [code, sentType] of [
    ["post_hoc_alert_updated", "post_hoc_alert_updated"],
    [undefined, undefined],
    ["", undefined],
  ] as const) {
    const webhook = await receive(request(event(code, data)));
    expect(webhook).toMatchObject({ type: "unknown", sentType, id: "35", payload: { data } });
  }
});

test.each(["SESSION_STATUS_UPDATED", "session_status_updated ", "sessions_updated", "unknown", "__proto__", "constructor"])(
  "the code %j is unknown",
  async (code) => {
    expect(await receive(request(event(code)))).toMatchObject({ type: "unknown", sentType: code });
  },
);

test.each([
  ["2026-01-12T09:07:06.250Z", Date.UTC(2026, 0, 12, 9, 7, 6, 250)],
  ["2026-01-12T10:07:06+01:00", Date.UTC(2026, 0, 12, 9, 7, 6)],
  ["2026-01-12T09:07:06", undefined],
  ["2026-01-12", undefined],
  ["12 January 2026", undefined],
  ["2026-13-40T09:07:06Z", undefined],
  ["", undefined],
  [1_768_208_826, undefined],
  [null, undefined],
])("the date %j is read as %s", async (event_date, occurredAt) => {
  expect((await receive(request(event("thread_updated", {}, { event_date })))).occurredAt).toBe(occurredAt);
});

test.each([
  ["no header", {}],
  ["another text", { authorization: `${secret}x` }],
  ["part of the text", { authorization: secret.slice(0, -1) }],
  ["another case", { authorization: secret.toUpperCase() }],
  ["the text behind a word", { authorization: `Bearer ${secret}` }],
  ["the text twice", { authorization: `${secret}, ${secret}` }],
  ["another header", { "x-authorization": secret }],
] as const)("a delivery with %s is refused, and its body is not read first", async (_, headers) => {
  for (const body of [event("thread_updated"), "no JSON"]) {
    await expect(receive(request(body, headers))).rejects.toMatchObject({ code: "invalid_signature", vendor: "algoreg" });
  }
});

test("either of two texts proves a delivery while one takes the other's place, and a provider is asked each time", async () => {
  const both = receiver(["the-next-made-up-text", secret]);
  expect((await both(request(event("thread_updated")))).type).toBe("thread_updated");
  expect((await both(request(event("thread_updated"), { authorization: "the-next-made-up-text" }))).type).toBe("thread_updated");
  const texts = [secret, "the-next-made-up-text"];
  const provided = receiver(async () => texts.shift() ?? "");
  await provided(request(event("thread_updated")));
  await expect(provided(request(event("thread_updated")))).rejects.toSatisfy(isWebhookError);
});

test("a delivery that proves itself and is no JSON is refused; raw bytes with headers are taken", async () => {
  await expect(receive(request("no JSON"))).rejects.toMatchObject({ code: "unparsable_body" });
  const raw = { headers: { Authorization: secret }, body: new TextEncoder().encode(event("thread_updated")) };
  expect((await receive(raw)).type).toBe("thread_updated");
  for (const body of ["[]", "null", "3"]) {
    expect(await receive(request(body))).toEqual({ type: "unknown", payload: JSON.parse(body) });
  }
});

test("an event that comes twice is new once", async () => {
  const events = deduplicateWebhooks();
  const webhooks = [await receive(request(event("thread_updated"))), await receive(request(event("thread_updated")))];
  expect(webhooks.map((webhook) => events.isNew(webhook))).toEqual([true, false]);
});
