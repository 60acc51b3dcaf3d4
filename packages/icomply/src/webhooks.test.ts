import { inspect } from "node:util";
import { findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { createIcomplyWebhookReceiver, deduplicateWebhooks, type PayloadSecretOptions, payloadSecret } from "./index.ts";

const secret = "whs_0123456789abcdef0123456789abcdef";
const other = "whs_fedcba9876543210fedcba9876543210";
const envelope = (event: string, data: object = { entityId: "e-1001" }): Record<string, unknown> => ({
  id: "900",
  event,
  eventType: event.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase(),
  data,
  creationTimeUtc: "2026-05-01T09:00:00.1234567Z",
});
const pending = envelope("NaturalPersonPending", { entity: "Ana Lopez", sessionId: "s-1", entityId: "e-1001", entityCreated: true });
const post = (body: unknown): Request =>
  new Request("https://example.org/hooks/icomply", { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) });
const receive = (body: unknown, options: Partial<PayloadSecretOptions> = {}) =>
  createIcomplyWebhookReceiver({ scheme: payloadSecret({ secrets: secret, at: "/secret", ...options }) })(post(body));

test.each(["NaturalPersonPending", "NaturalPersonManuallyApproved", "NaturalPersonAutoApproved"])(
  "%s is known, with its time and an id that tells a repeat",
  async (event) => {
    const sent = envelope(event);
    expect(await receive({ ...sent, secret })).toEqual({
      type: event,
      id: `${event}:900`,
      occurredAt: Date.UTC(2026, 4, 1, 9, 0, 0, 123),
      payload: sent,
    });
  },
);

test.each([
  ["SupportingDocumentUploaded", "SupportingDocumentUploaded"],
  ["naturalPersonPending", "naturalPersonPending"],
  ["natural-person-pending", "natural-person-pending"],
  ["unknown", "unknown"],
  ["toString", "toString"],
  [undefined, undefined],
  [null, undefined],
  [{}, undefined],
])("an event called %j is unknown, and its body goes through", async (event, sentType) => {
  const sent = { ...pending, event };
  expect(await receive({ ...sent, secret })).toMatchObject({ type: "unknown", sentType, payload: { data: pending["data"] } });
});

test("an approval is never taken for a repeat of another event that has its number", async () => {
  const { isNew } = deduplicateWebhooks();
  const manual = await receive({ ...envelope("NaturalPersonManuallyApproved"), secret });
  const auto = await receive({ ...envelope("NaturalPersonAutoApproved"), secret });
  expect([manual, auto, manual, auto].map(isNew)).toEqual([true, true, false, false]);
});

test.each([
  ["2026-05-01T09:00:00Z", Date.UTC(2026, 4, 1, 9)],
  ["2026-05-01T09:00:00.5Z", Date.UTC(2026, 4, 1, 9, 0, 0, 500)],
  ["2026-05-01T09:00:00", undefined],
  ["2026-05-01 09:00:00", undefined],
  ["2026-13-01T09:00:00Z", undefined],
  ["yesterday", undefined],
  [1_795_219_380_000, undefined],
  [null, undefined],
])("a time is read only where it says that it is UTC (%j)", async (creationTimeUtc, occurredAt) => {
  expect((await receive({ ...pending, creationTimeUtc, secret })).occurredAt).toBe(occurredAt);
});

test.each([
  ["no secret", pending],
  ["another secret", { ...pending, secret: other }],
  ["a secret that is cut short", { ...pending, secret: secret.slice(0, -1) }],
  ["a secret with more behind it", { ...pending, secret: `${secret}0` }],
  ["a secret in capital letters", { ...pending, secret: secret.toUpperCase() }],
  ["a blank before it", { ...pending, secret: ` ${secret}` }],
  ["an empty text", { ...pending, secret: "" }],
  ["null", { ...pending, secret: null }],
  ["a flag", { ...pending, secret: true }],
  ["a list", { ...pending, secret: [secret] }],
  ["the secret at another place", { ...pending, data: { secret } }],
  ["the secret in a text", JSON.stringify(secret)],
  ["the secret inherited", { ...pending, ["__proto__"]: { secret } }],
  ["a form", `secret=${secret}`],
  ["nothing", ""],
])("a delivery is refused that carries %s", async (_, body) => {
  await expect(receive(body)).rejects.toMatchObject({ name: "WebhookError", code: "invalid_signature", vendor: "icomply" });
});

test("a header proves nothing", async () => {
  const scheme = payloadSecret({ secrets: secret, at: "/secret" });
  const delivery = { body: JSON.stringify(pending), headers: { authorization: `Bearer ${secret}`, secret } };
  await expect(createIcomplyWebhookReceiver({ scheme })(delivery)).rejects.toMatchObject({ code: "invalid_signature" });
});

test.each([
  ["/data/auth/whs", { ...pending, data: { entityId: "e-1001", auth: { whs: secret } } }],
  ["/a~1b/m~0n", { ...pending, "a/b": { "m~n": secret } }],
  ["/keys/1", { ...pending, keys: [other, secret] }],
  ["/", { ...pending, "": secret }],
  [(body: unknown) => (body as { secret: string }).secret, { ...pending, secret }],
  [(body: unknown) => (body as { token: string }).token.replace("Bearer ", ""), { ...pending, token: `Bearer ${secret}` }],
])("the secret is found where the caller says that it stands (%s)", async (at, body) => {
  const webhook = await receive(body, { at });
  expect(webhook.type).toBe("NaturalPersonPending");
  expect(JSON.stringify(webhook)).not.toContain(secret);
  await expect(receive(pending, { at })).rejects.toMatchObject({ code: "invalid_signature" });
});

test("two secrets count while one takes the other's place, and a function gives those of the day", async () => {
  const both = [other, secret] as const;
  for (const secrets of [[secret, other], both, () => both, async () => secret] as const) {
    expect((await receive({ ...pending, secret }, { secrets })).type).toBe("NaturalPersonPending");
  }
  for (const secrets of [other, [other, other], () => other] as const) {
    await expect(receive({ ...pending, secret }, { secrets })).rejects.toMatchObject({ code: "invalid_signature" });
  }
});

test("F86 no event, error, scheme or receiver shows the secret, wherever in the body it stands", async () => {
  const body = {
    ...pending,
    secret,
    event: secret,
    id: secret,
    data: { entity: "Ana Lopez", echo: `signed ${secret}`, list: ["kept", secret, { deep: secret }], [secret]: 1 },
  };
  const webhook = await receive(body);
  expect(webhook).toEqual({
    type: "unknown",
    sentType: undefined,
    id: undefined,
    occurredAt: Date.UTC(2026, 4, 1, 9, 0, 0, 123),
    payload: {
      eventType: pending["eventType"],
      creationTimeUtc: pending["creationTimeUtc"],
      data: { entity: "Ana Lopez", list: ["kept", {}] },
    },
  });
  const wrong = `${secret.slice(0, -1)}0`;
  const scheme = payloadSecret({ secrets: secret, at: "/secret" });
  const receiver = createIcomplyWebhookReceiver({ scheme });
  const throwing = (found: unknown): never => {
    throw new Error(`no secret in ${JSON.stringify(found)}`);
  };
  const errors = await Promise.all(
    [receive({ ...pending, secret: wrong }), receive({ ...pending, secret }, { at: throwing }), receive(`{"secret":"${secret}"`)].map(
      (one) => one.catch((error: unknown) => error),
    ),
  );
  const sinks = { webhook, errors, scheme, receiver, printed: inspect([webhook, errors, scheme], { depth: 9 }) };
  expect(findCanaries({ secret, wrong }, sinks)).toEqual([]);
});

test("while one secret takes the other's place, neither reaches the event", async () => {
  const at = (body: unknown): unknown =>
    Object.hasOwn(body as object, "secrets") ? (body as { secrets: string[] }).secrets[0] : undefined;
  const body = { ...pending, id: other, secrets: [secret, other] };
  const webhook = await receive(body, { secrets: [other, secret], at });
  expect([webhook.type, webhook.id]).toEqual(["NaturalPersonPending", undefined]);
  expect(findCanaries({ secret, other }, { webhook })).toEqual([]);
});

test("what is no secret or no place is refused when the scheme is made, or when a function gives it", async () => {
  const made = (given: object) => () => payloadSecret({ secrets: secret, at: "/secret", ...given });
  for (const secrets of [
    "",
    " ",
    "short",
    "fifteen-letters",
    `${secret}\n`,
    ` ${secret}`,
    undefined,
    null,
    7,
    [],
    [secret, ""],
    [secret, undefined],
  ]) {
    expect(made({ secrets }), inspect(secrets)).toThrow(expect.objectContaining({ code: "invalid_option", option: "secrets" }));
  }
  for (const at of [undefined, null, "", "secret", "/a~2b", "/a~", 7, ["secret"]]) {
    expect(made({ at }), inspect(at)).toThrow(expect.objectContaining({ code: "invalid_option", option: "at" }));
  }
  await expect(receive({ ...pending, secret }, { secrets: () => "" })).rejects.toMatchObject({ option: "secrets" });
  expect(() => createIcomplyWebhookReceiver({} as never)).toThrow(expect.objectContaining({ option: "scheme" }));
});

test("a body that is too large or was read before is refused", async () => {
  const scheme = payloadSecret({ secrets: secret, at: "/secret" });
  const small = createIcomplyWebhookReceiver({ scheme, maxBytes: 64 });
  await expect(small(post({ ...pending, secret }))).rejects.toMatchObject({ code: "body_too_large" });
  const request = post({ ...pending, secret });
  await request.text();
  await expect(createIcomplyWebhookReceiver({ scheme })(request)).rejects.toMatchObject({ code: "body_not_raw" });
});

test("another scheme of your own may prove the sender, and the body then stays as it came", async () => {
  const receiver = createIcomplyWebhookReceiver({ scheme: { verify: async ({ headers }) => headers.get("x-from-our-gateway") === "yes" } });
  const delivery = { body: JSON.stringify(pending), headers: { "x-from-our-gateway": "yes" } };
  expect(await receiver(delivery)).toMatchObject({ type: "NaturalPersonPending", payload: pending });
});
