import { expect, test } from "vitest";
import type { WebhookAuth } from "../src/index.ts";
import { createInstance } from "../src/instance.ts";
import type { VendorContext } from "../src/vendor.ts";
import type { WebhookScheme } from "../src/webhook-scheme.ts";
import { startAcme } from "./acme.ts";

const scheme: WebhookScheme = {
  authKinds: ["header", "payload", "none"],
  samples: [{ type: "thing", data: { name: "sample" } }],
  attemptsAtMs: [0],
  timeoutMs: 10_000,
  tokenPrefix: "E-",
  envelope: ({ type, data }, { auth }) => ({ type, ...data, ...(auth.kind === "payload" && { secret: auth.secret }) }),
};

function start(status = 200, webhooks: WebhookScheme = scheme) {
  const sent: { url: string; headers: Headers; body: unknown }[] = [];
  let context: VendorContext | undefined;
  const { definition } = startAcme().instance;
  const create = (given: VendorContext) => {
    context = given;
    return definition.create(given);
  };
  const instance = createInstance(
    { ...definition, webhooks, create },
    {
      frozen: true,
      async fetch(url, init) {
        sent.push({ url, headers: new Headers(init.headers), body: JSON.parse(String(init.body)) });
        return new Response(null, { status });
      },
    },
  );
  if (context === undefined) throw new Error("the app was not made");
  return { instance, sent, context };
}

const url = "http://127.0.0.1:9/hook";

test.each<[WebhookAuth, string | null, unknown]>([
  [{ kind: "header", value: "made-up value" }, "made-up value", { type: "thing", name: "x" }],
  [{ kind: "payload", secret: "made-up" }, null, { type: "thing", name: "x", secret: "made-up" }],
  [{ kind: "none" }, null, { type: "thing", name: "x" }],
])("a webhook proves itself as it was registered: %j", async (auth, authorization, body) => {
  const { instance, sent } = start();
  instance.webhooks.register({ url, auth });
  expect(await instance.webhooks.send({ type: "thing", data: { name: "x" } })).toMatchObject([{ state: "delivered" }]);
  expect(sent.map((one) => [one.url, one.headers.get("authorization"), one.body])).toEqual([[url, authorization, body]]);
});

test("an address that a call gave takes the place of the one before, beside those of the control plane", async () => {
  const { instance, sent, context } = start();
  instance.webhooks.register({ url, auth: { kind: "none" } });
  context.setWebhook({ url: `${url}/first`, auth: { kind: "none" } });
  context.setWebhook({ url: `${url}/second`, auth: { kind: "header", value: "made-up" } });
  await instance.webhooks.send({ type: "thing", data: {} });
  expect(sent.map((one) => one.url)).toEqual([url, `${url}/second`]);
  instance.reset();
  await instance.webhooks.send({ type: "thing", data: {} });
  expect(sent).toHaveLength(2);
});

test("a vendor that documents no repeats makes one attempt, and switches nothing off", async () => {
  const { instance, sent } = start(500);
  instance.webhooks.register({ url, auth: { kind: "none" } });
  for (let event = 0; event < 200; event++) await instance.webhooks.send({ type: "thing", data: {} });
  await instance.clock.advance(86_400_000);
  expect(sent).toHaveLength(200);
  expect(instance.webhooks.deliveries().every(({ state }) => state === "failed")).toBe(true);
  expect(instance.webhooks.list()).toMatchObject([{ disabled: false }]);
});

test("a vendor may have paths and headers of its own, the same in each attempt, and repeat after some statuses only", async () => {
  for (const [status, attempts] of [
    [503, 2],
    [401, 1],
  ] as const) {
    const own: WebhookScheme = {
      ...scheme,
      attemptsAtMs: [0, 1_000],
      repeatsAfter: (answered) => answered >= 500,
      path: ({ type }) => `/${type}/watch`,
      headers: async (_, { requestToken, timestamp }, body) => ({ "x-proof": `${requestToken} ${timestamp} ${body.length}` }),
    };
    const { instance, sent } = start(status, own);
    instance.webhooks.register({ url: `${url}/`, auth: { kind: "header", value: "made-up value" } });
    await instance.webhooks.send({ type: "thing", data: {} });
    await instance.clock.advance(86_400_000);
    expect(sent).toHaveLength(attempts);
    expect(new Set(sent.map((one) => `${one.url} ${one.headers.get("x-proof")}`)).size).toBe(1);
    expect(sent[0]?.url).toBe(`${url}/thing/watch`);
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  }
});
