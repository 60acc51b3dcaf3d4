import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { canary, findCanaries, manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/start-weavr.ts";
import { createWeavrWebhookReceiver, deduplicateWebhooks, weavrSignature } from "./index.ts";

const apiKey = "aW52ZW50ZWQta2V5LTE=";
const clock = manualClock();
const hmac = (key: string, text: string): string => createHmac("sha256", key).update(text).digest("base64");
const kyc = { consumerId: "110294861002349568", status: "APPROVED", eventTimestamp: "1767400000000" };

interface Sent {
  readonly path?: string;
  readonly body?: string;
  readonly callRef?: string | undefined;
  readonly sentAt?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
const post = ({
  path = "/consumers/kyc/watch",
  body = JSON.stringify(kyc),
  callRef = "ref-1",
  sentAt = `${clock.now()}`,
  key = apiKey,
  headers,
}: Sent) =>
  new Request(`https://example.org/hooks/weavr${path}`, {
    method: "POST",
    body,
    headers: {
      "published-timestamp": sentAt,
      "signature-v2": hmac(key, callRef + body + sentAt),
      ...(callRef !== "" && { "call-ref": callRef }),
      ...headers,
    },
  });
const receive = createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey }), clock });

test.each([
  ["corporateKybStatusUpdated", "/corporates/kyb/watch"],
  ["corporateBeneficiaryStatusUpdated", "/corporates/kyb/beneficiaries/watch"],
  ["corporateActivated", "/corporates/corporate_activated/watch"],
  ["corporateDeactivated", "/corporates/corporate_deactivated/watch"],
  ["consumerKycStatusUpdated", "/consumers/kyc/watch"],
  ["consumerActivated", "/consumers/consumer_activated/watch"],
  ["consumerDeactivated", "/consumers/consumer_deactivated/watch"],
  ["userDeactivated", "/auth/users/user_deactivated/watch"],
  ["loginAttempted", "/login/watch"],
  ["stepUpCompleted", "/stepup/watch"],
  ["authenticationFactorEnrolled", "/authentication_factors/watch"],
  ["linkedAccountUpdated", "/linked_accounts/watch"],
])("%s is known by its path, with its time and name", async (type, path) => {
  expect(await receive(post({ path }))).toEqual({ type, id: "ref-1", occurredAt: clock.now(), payload: kyc });
});

test.each(["/bulk_process_end/watch", "/transfers/watch", "/login/watched", "/", "/constructor"])(
  "an event at %s is unknown, and its body goes through",
  async (path) => {
    expect(await receive(post({ path }))).toMatchObject({ type: "unknown", sentType: `/hooks/weavr${path}`, payload: kyc });
  },
);

test("times in a body stay the text that they are", async () => {
  const webhook = await receive(post({}));
  expect(webhook.type === "consumerKycStatusUpdated" && webhook.payload.eventTimestamp).toBe("1767400000000");
});

test("a delivery without a name is taken, and always counts as new", async () => {
  const { isNew } = deduplicateWebhooks();
  const webhook = await receive(post({ callRef: "" }));
  expect([webhook.id, isNew(webhook), isNew(webhook)]).toEqual([undefined, true, true]);
});

test("a delivery that is repeated is known by its name, in whatever order deliveries come", async () => {
  const { isNew } = deduplicateWebhooks();
  const order = ["ref-2", "ref-1", "ref-2", "ref-3", "ref-1"];
  const seen: boolean[] = [];
  for (const callRef of order) seen.push(isNew(await receive(post({ callRef }))));
  expect(seen).toEqual([true, true, false, true, false]);
});

test("the names of headers have no case", async () => {
  const { headers, url } = post({});
  const sent = Object.fromEntries([...headers].map(([name, value]) => [name.toUpperCase(), value]));
  expect((await receive({ body: JSON.stringify(kyc), headers: sent, url })).id).toBe("ref-1");
});

test("signs of any script are verified as the bytes that came", async () => {
  const body = JSON.stringify({ ...kyc, rejectionComment: "Пашпарт не чытаецца — 写真" });
  expect((await receive(post({ body }))).payload).toEqual(JSON.parse(body));
});

test.each([
  ["another key", { key: "aW52ZW50ZWQta2V5LTI=" }],
  ["no signature", { headers: { "signature-v2": "" } }],
  ["the older signature in its place", { headers: { "signature-v2": hmac(apiKey, `${clock.now()}`) } }],
  ["another name than was signed", { headers: { "call-ref": "ref-2" } }],
  ["another time than was signed", { headers: { "published-timestamp": `${clock.now() + 1}` } }],
  [
    "a signature in hex",
    {
      headers: {
        "signature-v2": createHmac("sha256", apiKey)
          .update(`ref-1${JSON.stringify(kyc)}${clock.now()}`)
          .digest("hex"),
      },
    },
  ],
  ["a signature of nothing", { headers: { "signature-v2": hmac(apiKey, "") } }],
] as const)("a delivery with %s is refused", async (_, sent) => {
  expect(await thrown(() => receive(post(sent)))).toMatchObject({ name: "WebhookError", code: "invalid_signature", vendor: "weavr" });
});

test("another body than was signed is refused", async () => {
  const good = post({});
  const headers = Object.fromEntries(good.headers);
  const body = JSON.stringify({ ...kyc, status: "REJECTED" });
  expect(await thrown(() => receive({ body, headers, url: good.url }))).toMatchObject({ code: "invalid_signature" });
});

test("Weavr's last repeat, more than four hours later, is taken, and one that is older than five hours is not", async () => {
  const longest = 15_550_000;
  expect((await receive(post({ sentAt: `${clock.now() - longest}` }))).type).toBe("consumerKycStatusUpdated");
  const fiveHours = 18_000_000;
  expect((await receive(post({ sentAt: `${clock.now() - fiveHours}` }))).type).toBe("consumerKycStatusUpdated");
  for (const sentAt of [clock.now() - fiveHours - 1, clock.now() + fiveHours + 1, "soon"]) {
    expect(await thrown(() => receive(post({ sentAt: `${sentAt}` })))).toMatchObject({ code: "stale_timestamp" });
  }
  const strict = createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey }), clock, toleranceMs: 1_000 });
  expect(await thrown(() => strict(post({ sentAt: `${clock.now() - 1_001}` })))).toMatchObject({ code: "stale_timestamp" });
});

test("two keys count while one takes the other's place", async () => {
  const both = createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey: ["aW52ZW50ZWQta2V5LTI=", apiKey] }), clock });
  for (const key of [apiKey, "aW52ZW50ZWQta2V5LTI="]) expect((await both(post({ key }))).id).toBe("ref-1");
});

test.each(["", "{", "undefined"])("a body that is no JSON is refused (%j)", async (body) => {
  expect(await thrown(() => receive(post({ body })))).toMatchObject({ code: "unparsable_body" });
});

test("a missing or mangled key is refused and not shown", async () => {
  const secret = canary("secret");
  for (const key of [undefined, "", `${secret}\n`, []]) {
    const error = await thrown(() => weavrSignature({ apiKey: key as string }));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(findCanaries({ secret }, { error, shown: inspect(weavrSignature({ apiKey: secret })) })).toEqual([]);
  }
  expect(await thrown(() => createWeavrWebhookReceiver(undefined as never))).toMatchObject({
    name: "ConfigurationError",
    option: "scheme",
  });
});
