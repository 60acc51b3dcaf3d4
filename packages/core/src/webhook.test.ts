import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { basicAuthorization, isConfigurationError } from "@kyc-clients/auth";
import { canary, findCanaries, manualClock } from "@kyc-clients/testing";
import { expect, expectTypeOf, test } from "vitest";
import { isWebhookError } from "./errors.ts";
import { createWebhookReceiver, deduplicateWebhooks, type WebhookDefinition, type WebhookReceiverOptions } from "./webhook.ts";
import type { RawDelivery } from "./webhook-delivery.ts";
import { basicHeader, type HmacOptions, hmacSignature, staticHeader, type WebhookScheme } from "./webhook-scheme.ts";

interface CheckCompleted {
  request_token: string;
  timestamp: number;
  type: "check.completed";
  data: { check: string };
}

interface Payloads {
  "check.completed": CheckCompleted;
  "applicant.closed": { type: "applicant.closed" };
}

/** As a vendor's would be, whose envelope carries type, id and time. */
const definition: WebhookDefinition<Payloads> = {
  vendor: "acme",
  types: ["check.completed", "applicant.closed"],
  read: ({ type, request_token: id, timestamp: occurredAt }) => ({ type, id, occurredAt }),
};

const secret = canary("secret");
const payload: CheckCompleted = { request_token: "rq-1", timestamp: 1_767_225_600_000, type: "check.completed", data: { check: "chk_1" } };
const body = JSON.stringify(payload);
const url = "https://example.com/hooks/acme";

const hmac: HmacOptions = { secrets: secret, header: "X-Signature", hash: "SHA-256", encoding: "hex" };
const sign = (text: string | Uint8Array = body, key = secret, encoding: "hex" | "base64" = "hex", hash = "sha256"): string =>
  createHmac(hash, key).update(text).digest(encoding);

const receiver = (scheme: WebhookScheme = hmacSignature(hmac), options: Omit<WebhookReceiverOptions, "scheme"> = {}) =>
  createWebhookReceiver(definition, { scheme, clock: manualClock(), ...options });
const post = (headers: Record<string, string> = { "x-signature": sign() }, text: BodyInit = body): Request =>
  new Request(url, { method: "POST", headers, body: text, duplex: "half" } as RequestInit);
const raw = (headers: RawDelivery["headers"], text: unknown = body): RawDelivery => ({ headers, body: text as string });

const seen: unknown[] = [];

/** The typed error that a delivery is refused with; anything else fails the test. */
async function refusal(work: Promise<unknown>): Promise<{ code: string; vendor: string | undefined }> {
  const error: unknown = await work.then(
    () => new Error("the delivery was taken"),
    (reason: unknown) => reason,
  );
  if (!isWebhookError(error)) throw error;
  seen.push(error);
  return { code: error.code, vendor: error.vendor };
}

const refused = (code: string) => ({ code, vendor: "acme" });

test("a signed Request gives its typed event, its id and its time", async () => {
  const webhook = await receiver()(post());
  expect(webhook).toEqual({ id: "rq-1", occurredAt: 1_767_225_600_000, type: "check.completed", payload });
  expectTypeOf(webhook.type).toEqualTypeOf<"check.completed" | "applicant.closed" | "unknown">();
  if (webhook.type === "check.completed") expectTypeOf(webhook.payload).toEqualTypeOf<CheckCompleted>();
  if (webhook.type === "unknown") expectTypeOf(webhook.payload).toEqualTypeOf<unknown>();
});

test("raw bytes are taken with Headers, with Node's record, and as text", async () => {
  const node: IncomingHttpHeaders = { host: "example.com", "x-signature": sign(), "set-cookie": ["a=1", "b=2"], "x-none": undefined };
  const deliveries = [
    raw(new Headers({ "X-Signature": sign() }), Buffer.from(body)),
    raw(node, new TextEncoder().encode(body)),
    raw({ "X-SIGNATURE": [sign()] }),
    // As Node has them over HTTP/2, and as no HTTP server would: what is no header is left out.
    raw({ ":path": "/hooks", "x-broken": "a\r\nb", "x-signature": sign() }),
  ];
  for (const delivery of deliveries) expect(await receiver()(delivery)).toMatchObject({ id: "rq-1", type: "check.completed" });
});

test.each([
  ["hex", "", (signature: string) => signature],
  ["hex", "", (signature: string) => signature.toUpperCase()],
  ["hex", "sha256=", (signature: string) => `sha256=${signature}`],
  ["base64", "", (signature: string) => signature],
  ["base64", "v1=", (signature: string) => `v0=AAAA, v1=AAAA, v1=${signature}`],
] as const)("a signature is taken in %s with the prefix '%s'", async (encoding, prefix, write) => {
  const receive = receiver(hmacSignature({ ...hmac, encoding, prefix }));
  expect(await receive(post({ "x-signature": write(sign(body, secret, encoding)) }))).toMatchObject({ id: "rq-1" });
});

test.each(["SHA-1", "SHA-256", "SHA-384", "SHA-512"] as const)("%s is a hash that a vendor may use", async (hash) => {
  const receive = receiver(hmacSignature({ ...hmac, hash }));
  expect(await receive(post({ "x-signature": sign(body, secret, "hex", hash.replace("-", "")) }))).toMatchObject({ id: "rq-1" });
});

test.each([
  ["wrong", { "x-signature": sign(body, "another secret") }],
  ["of another body", { "x-signature": sign(`${body} `) }],
  ["short", { "x-signature": sign().slice(0, 32) }],
  ["long", { "x-signature": `${sign()}00` }],
  ["empty", { "x-signature": "" }],
  ["absent", {}],
  ["of odd length", { "x-signature": sign().slice(1) }],
  ["no hex", { "x-signature": "zz".repeat(32) }],
  ["of another encoding", { "x-signature": sign(body, secret, "base64") }],
  ["of another scheme", { "x-signature": `sha1=${sign(body, secret, "hex", "sha1")}` }],
  ["several wrong ones", { "x-signature": `${sign("a")},${sign("b")},,` }],
  ["in another header", { authorization: sign() }],
] as const)("F88 a signature that is %s is refused", async (_, headers) => {
  expect(await refusal(receiver()(post(headers)))).toEqual(refused("invalid_signature"));
  expect(await refusal(receiver()(raw(headers)))).toEqual(refused("invalid_signature"));
});

test("F88 a base64 signature that is none, or lacks its prefix, is refused", async () => {
  const receive = receiver(hmacSignature({ ...hmac, encoding: "base64", prefix: "v1=" }));
  for (const signature of ["v1=", "v1====", "v1=A", "v1=*AAA", `v1=${sign()}`, sign(body, secret, "base64")]) {
    expect(await refusal(receive(post({ "x-signature": signature })))).toEqual(refused("invalid_signature"));
  }
});

test("F88 a header that came twice counts as several signatures, and proves nothing as a fixed value", async () => {
  const twice = ["00".repeat(32), sign()];
  expect(await receiver()(raw({ "x-signature": twice }))).toMatchObject({ id: "rq-1" });
  const fixed = receiver(staticHeader({ header: "x-key", value: secret }));
  expect(await refusal(fixed(raw({ "x-key": [secret, secret] })))).toEqual(refused("invalid_signature"));
});

test("F91 either of two active secrets is accepted, and a provider is read on each delivery", async () => {
  const [old, next] = [canary("old"), canary("next")];
  const both = receiver(hmacSignature({ ...hmac, secrets: [old, next] }));
  for (const key of [old, next]) expect(await both(post({ "x-signature": sign(body, key) }))).toMatchObject({ id: "rq-1" });
  expect(await refusal(both(post()))).toEqual(refused("invalid_signature"));

  let reads = 0;
  let active: string | readonly [string, string] = old;
  const secrets = async () => {
    reads++;
    return active;
  };
  const provided = receiver(hmacSignature({ ...hmac, secrets }));
  expect(reads).toBe(0);
  await provided(post({ "x-signature": sign(body, old) }));
  active = [old, next];
  await provided(post({ "x-signature": sign(body, next) }));
  active = next;
  expect(await refusal(provided(post({ "x-signature": sign(body, old) })))).toEqual(refused("invalid_signature"));
  expect(reads).toBe(3);
});

test("a secret that is none is refused by option: a fixed one at once, a provided one on delivery", async () => {
  const unusable = ["", "  ", " padded ", "line\nbreak", undefined, 7, []] as never[];
  for (const value of unusable) {
    for (const make of [
      () => hmacSignature({ ...hmac, secrets: value }),
      () => staticHeader({ header: "x-key", value }),
      () => basicHeader({ username: "acme", password: value }),
    ]) {
      expect(make).toThrow(expect.objectContaining({ name: "ConfigurationError", code: "invalid_option" }));
    }
    const error = await receiver(hmacSignature({ ...hmac, secrets: () => value }))(post()).catch((reason: unknown) => reason);
    expect(isConfigurationError(error) && error.option).toBe("secrets");
  }
  expect(() => basicHeader({ username: "a:b", password: "c" })).toThrow(expect.objectContaining({ option: "username" }));
  expect(() => basicHeader(undefined as never)).toThrow(expect.objectContaining({ option: "username" }));
});

test("a provider's own failure is not taken for a wrong signature", async () => {
  const failure = new Error("the vault is closed");
  const receive = receiver(hmacSignature({ ...hmac, secrets: () => Promise.reject(failure) }));
  await expect(receive(post())).rejects.toBe(failure);
});

const dated: HmacOptions = { ...hmac, timestamp: { header: "X-Time", unit: "seconds" } };
const timed = (time: string, unit: "seconds" | "milliseconds" = "seconds", toleranceMs?: number) =>
  receiver(hmacSignature({ ...dated, timestamp: { header: "X-Time", unit } }), { toleranceMs })(
    post({ "x-signature": sign(`${time}.${body}`), ...(time === "" ? {} : { "x-time": time }) }),
  );
const now = Date.UTC(2026, 0, 1) / 1000;

test("F89 a signed time is accepted within the tolerance, to the millisecond", async () => {
  for (const time of [now, now - 300, now + 300]) expect(await timed(String(time))).toMatchObject({ id: "rq-1" });
  expect(await timed(String(now * 1000 - 300_000), "milliseconds")).toMatchObject({ id: "rq-1" });
  expect(await timed(String(now - 5 * 3600), "seconds", 5 * 3_600_000)).toMatchObject({ id: "rq-1" });
});

test("F89 a signed time that is old, in the future, no number or missing is refused", async () => {
  for (const time of [now - 301, now + 301, now * 1000, "soon", "NaN", "0x10", "-1", "1e9", `${now}.5`, "", "9".repeat(400)]) {
    expect(await refusal(timed(String(time)))).toEqual(refused("stale_timestamp"));
  }
  expect(await refusal(timed(String(now * 1000 - 300_001), "milliseconds"))).toEqual(refused("stale_timestamp"));
  expect(await refusal(timed(String(now - 6 * 3600), "seconds", 5 * 3_600_000))).toEqual(refused("stale_timestamp"));
});

test("F89 a time that is not the signed one is refused as a wrong signature, whatever the clock says", async () => {
  const replayed = post({ "x-signature": sign(`${now - 9000}.${body}`), "x-time": String(now) });
  expect(await refusal(receiver(hmacSignature(dated))(replayed))).toEqual(refused("invalid_signature"));
});

test("a vendor that signs its own selection of headers and body, and names the event in the path, is served as well", async () => {
  const scheme = hmacSignature({
    ...hmac,
    encoding: "base64",
    timestamp: { header: "published", unit: "milliseconds" },
    signed: ({ headers, body: bytes }) => [headers.get("call-ref") ?? "", bytes, headers.get("published") ?? ""],
  });
  const byPath: WebhookDefinition<{ "/login/watch": { status: string } }> = {
    vendor: "acme",
    types: ["/login/watch"],
    read: (_, { path, headers }) => ({
      type: path?.replace(/^\/hooks/, ""),
      id: headers.get("call-ref"),
      occurredAt: Number(headers.get("published")),
    }),
  };
  const receive = createWebhookReceiver(byPath, { scheme, clock: manualClock() });
  const published = String(now * 1000);
  const headers = { "call-ref": "call-7", published, "x-signature": sign(`call-7{"status":"VERIFIED"}${published}`, secret, "base64") };
  const expected = { type: "/login/watch", id: "call-7", occurredAt: now * 1000, payload: { status: "VERIFIED" } };
  const address = "https://example.com/hooks/login/watch?x=1";
  expect(await receive(new Request(address, { method: "POST", headers, body: '{"status":"VERIFIED"}' }))).toEqual(expected);
  expect(await receive({ headers, body: '{"status":"VERIFIED"}', url: "/hooks/login/watch" })).toEqual(expected);
  expect(await receive({ headers, body: '{"status":"VERIFIED"}', url: "http://[" })).toMatchObject({
    type: "unknown",
    sentType: undefined,
  });
});

test("F88 a fixed header is compared whole", async () => {
  const receive = receiver(staticHeader({ header: "Authorization", value: [`Bearer ${secret}`, "Bearer other"] }));
  for (const authorization of [`Bearer ${secret}`, "Bearer other"])
    expect(await receive(post({ authorization }))).toMatchObject({ id: "rq-1" });
  for (const authorization of ["", "Bearer", `Bearer ${secret.slice(1)}`, `Bearer ${secret}x`, `bearer ${secret}`, secret]) {
    expect(await refusal(receive(post({ authorization })))).toEqual(refused("invalid_signature"));
  }
  expect(await refusal(receive(post({})))).toEqual(refused("invalid_signature"));
});

test("F88 Basic credentials are compared as RFC 7617 writes them, the scheme's name in any case", async () => {
  const pair = { username: "acme", password: canary("password") };
  const next = { username: "acme", password: canary("next") };
  const authorization = basicAuthorization(pair);
  const receive = receiver(basicHeader([pair, next]));
  for (const given of [authorization, authorization.replace("Basic ", "basic  "), basicAuthorization(next)]) {
    expect(await receive(post({ authorization: given }))).toMatchObject({ id: "rq-1" });
  }
  const provided = receiver(basicHeader(async () => pair));
  expect(await provided(post({ authorization }))).toMatchObject({ id: "rq-1" });
  for (const given of ["Basic", "Basic ????", `${authorization}=`, basicAuthorization({ username: "acme", password: "x" }), secret]) {
    expect(await refusal(receive(post({ authorization: given })))).toEqual(refused("invalid_signature"));
  }
});

test("F90 a body that was parsed, read or locked before is refused, and says so", async () => {
  for (const parsed of [payload, undefined, null, 7, [1, 2], new ArrayBuffer(2)]) {
    expect(await refusal(receiver()({ headers: { "x-signature": sign() }, body: parsed as never }))).toEqual(refused("body_not_raw"));
  }
  for (const none of [undefined, null, body]) expect(await refusal(receiver()(none as never))).toEqual(refused("body_not_raw"));
  const used = post();
  await used.json();
  expect(await refusal(receiver()(used))).toEqual(refused("body_not_raw"));
  const locked = post();
  locked.body?.getReader();
  expect(await refusal(receiver()(locked))).toEqual(refused("body_not_raw"));
  const error = await receiver()({ headers: {}, body: payload as never }).catch((reason: Error) => reason);
  expect(String(error)).toContain("pass the raw bytes");
});

test("a delivery without headers proves nothing, and a body that breaks off is refused", async () => {
  expect(await refusal(receiver()({ body } as never))).toEqual(refused("invalid_signature"));
  const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError(secret)) });
  expect(await refusal(receiver()(post({ "x-signature": sign() }, broken)))).toEqual(refused("unparsable_body"));
});

test("F94 a huge body is not read beyond the cap", async () => {
  let chunks = 0;
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(++chunks)),
    cancel: () => {
      cancelled = true;
    },
  });
  expect(await refusal(receiver(undefined, { maxBytes: 10 * 1024 })(post({}, endless)))).toEqual(refused("body_too_large"));
  expect(chunks).toBeLessThan(15);
  expect(cancelled).toBe(true);
  expect(await refusal(receiver()(raw({}, new Uint8Array(1_048_577))))).toEqual(refused("body_too_large"));
  expect(await refusal(receiver(undefined, { maxBytes: 3 })(raw({}, "ää")))).toEqual(refused("body_too_large"));
  expect(await receiver(undefined, { maxBytes: body.length })(post())).toMatchObject({ id: "rq-1" });
});

test("F95 a genuine body that is no JSON is refused, and one that is no object is unknown", async () => {
  for (const text of ["", "{", "<html>", '{"a":1}x']) {
    expect(await refusal(receiver()(post({ "x-signature": sign(text) }, text)))).toEqual(refused("unparsable_body"));
  }
  const notUtf8 = Uint8Array.of(0x22, 0xff, 0x22);
  expect(await refusal(receiver()(raw({ "x-signature": sign(notUtf8) }, notUtf8)))).toEqual(refused("unparsable_body"));
  for (const text of ["null", "7", '"check.completed"', '[{"type":"check.completed"}]', "{}"]) {
    const webhook = await receiver()(post({ "x-signature": sign(text) }, text));
    expect(webhook).toEqual({ type: "unknown", sentType: undefined, id: undefined, occurredAt: undefined, payload: JSON.parse(text) });
  }
});

test("F93 an event of an unknown type is given as unknown, with what it tells", async () => {
  const sent = { type: "check.exploded", request_token: 12, timestamp: "soon", data: { __proto__: null, a: 1 } };
  const text = JSON.stringify(sent);
  expect(await receiver()(post({ "x-signature": sign(text) }, text))).toEqual({
    type: "unknown",
    sentType: "check.exploded",
    id: "12",
    occurredAt: undefined,
    payload: JSON.parse(text),
  });
  const named = '{"type":"toString","request_token":"","timestamp":null}';
  expect(await receiver()(post({ "x-signature": sign(named) }, named))).toMatchObject({
    type: "unknown",
    sentType: "toString",
    id: undefined,
  });
  const polluting = '{"__proto__":{"type":"check.completed"}}';
  expect(await receiver()(post({ "x-signature": sign(polluting) }, polluting))).toMatchObject({ type: "unknown", sentType: undefined });
});

test("a polluted prototype tells no type", async () => {
  Object.defineProperty(Object.prototype, "type", { value: "check.completed", configurable: true });
  try {
    expect(await receiver()(post({ "x-signature": sign("{}") }, "{}"))).toMatchObject({ type: "unknown", sentType: undefined });
  } finally {
    Reflect.deleteProperty(Object.prototype, "type");
  }
});

test("options that would switch a guard off are refused", () => {
  const scheme = hmacSignature(hmac);
  for (const value of [Number.NaN, 0, -1, Number.POSITIVE_INFINITY]) {
    expect(() => receiver(scheme, { maxBytes: value })).toThrow(expect.objectContaining({ option: "maxBytes", vendor: "acme" }));
    expect(() => receiver(scheme, { toleranceMs: value })).toThrow(expect.objectContaining({ option: "toleranceMs" }));
    expect(() => deduplicateWebhooks(value)).toThrow(expect.objectContaining({ option: "capacity" }));
  }
  expect(() => createWebhookReceiver(definition, {} as never)).toThrow(expect.objectContaining({ option: "scheme" }));
});

test("F92 an event counts as new once, until it is forgotten or its id drops out of the capacity", () => {
  const events = deduplicateWebhooks(2);
  const event = (id: string | undefined) => ({ id, occurredAt: undefined });
  expect(["a", "a", "b", "a", "c", "b", "a"].map((id) => events.isNew(event(id)))).toEqual([true, false, true, false, true, false, true]);
  events.forget(event("a"));
  expect([events.isNew(event("a")), events.isNew(event("a"))]).toEqual([true, false]);
  expect([events.isNew(event(undefined)), events.isNew(event(undefined))]).toEqual([true, true]);
  events.forget(event(undefined));
});

test("F92 a delivery that is repeated has the id of the first, and one that comes late has its own time", async () => {
  const receive = receiver();
  const events = deduplicateWebhooks();
  const late = JSON.stringify({ ...payload, request_token: "rq-0", timestamp: payload.timestamp - 1 });
  const webhooks = [await receive(post()), await receive(post()), await receive(post({ "x-signature": sign(late) }, late))];
  expect(webhooks.map((webhook) => [events.isNew(webhook), webhook.occurredAt])).toEqual([
    [true, payload.timestamp],
    [false, payload.timestamp],
    [true, payload.timestamp - 1],
  ]);
});

test("F86 no error holds a secret, a signature or a byte of the body", async () => {
  const name = canary("name");
  const text = `{"name":"${name}"`;
  const given = canary("given");
  const signature = sign(text);
  await refusal(receiver()(post({ "x-signature": signature }, text)));
  await refusal(receiver()(post({ "x-signature": given }, text)));
  await refusal(receiver(basicHeader({ username: "acme", password: secret }))(post({ authorization: given }, text)));
  await refusal(receiver()({ headers: { given }, body: { name } as never, url: `/${name}` }));
  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect(findCanaries({ secret, name, given, signature }, { seen })).toEqual([]);
});
