import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { WebhookAuth } from "../src/index.ts";
import { START, startAlloy } from "./alloy-calls.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Received {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
});

/** A receiver on loopback that answers with these statuses in turn, the last one for ever. */
async function receiver(...statuses: readonly number[]): Promise<{ readonly url: string; readonly received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ method: request.method, headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(statuses[Math.min(received.length, statuses.length) - 1] ?? 200, { location: "http://127.0.0.1:9/" }).end("taken");
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

const bearer: WebhookAuth = { kind: "bearer", token: "made-up" };

test("the test event goes out in Alloy's envelope", async () => {
  const { sandbox } = startAlloy();
  const { url, received } = await receiver(200);
  sandbox.control.addWebhook({ url, auth: bearer });
  const deliveries = await sandbox.control.sendWebhook();
  expect(deliveries).toMatchObject([{ type: "create:reviews:is_entity", state: "delivered", attempts: [{ at: START, status: 200 }] }]);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ method: "POST", headers: { "content-type": "application/json", authorization: "Bearer made-up" } });
  expect(JSON.parse(received[0]?.body ?? "")).toEqual({
    request_token: deliveries[0]?.requestToken,
    timestamp: START,
    type: "create:reviews:is_entity",
    description: "Manually Review an Entity",
    data: expect.objectContaining({ review_token: expect.any(String) }),
  });
});

test("a webhook hears of one event after the other, in the order they came about", async () => {
  const { sandbox } = startAlloy();
  const heard: number[] = [];
  let open = 0;
  let mostOpen = 0;
  const held: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    mostOpen = Math.max(mostOpen, ++open);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    // The first is answered when all were sent.
    if (held.length === 0) await new Promise<void>((release) => held.push(release));
    heard.push(JSON.parse(Buffer.concat(chunks).toString()).data.number);
    open--;
    response.writeHead(204).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  sandbox.control.addWebhook({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, auth: bearer });
  const numbers = Array.from({ length: 12 }, (_, index) => index);
  const sent = numbers.map((number) => sandbox.control.sendWebhook({ data: { number } }));
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await Promise.all(sent);
  expect([heard, mostOpen]).toEqual([numbers, 1]);
});

test("an event may be given, over the control plane", async () => {
  const { sandbox } = startAlloy();
  const { url, received } = await receiver(204);
  const post = (path: string, body: unknown) =>
    sandbox.fetch(`http://localhost/_sandbox/alloy/webhooks${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const registered = await post("", { url, auth: { kind: "basic", username: "alloy", password: "made-up" } });
  expect([registered.status, await registered.json()]).toEqual([
    201,
    { id: expect.any(String), origin: new URL(url).origin, auth: "basic", disabled: false },
  ]);
  const sent = await post("/send", {
    type: "update:investigationevents:investigation_event_type_id",
    data: { investigation_token: "INV-1" },
  });
  expect([sent.status, (await sent.json()).deliveries[0].state]).toEqual([202, "delivered"]);
  expect(received[0]?.headers.authorization).toBe(`Basic ${btoa("alloy:made-up")}`);
  expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({
    type: "update:investigationevents:investigation_event_type_id",
    description: "Notify on Investigation status change",
    data: { investigation_token: "INV-1" },
  });
  expect(await (await sandbox.fetch("http://localhost/_sandbox/alloy/webhooks")).json()).toMatchObject({
    webhooks: [{}],
    deliveries: [{}],
  });
  await sandbox.fetch("http://localhost/_sandbox/alloy/webhooks", { method: "DELETE" });
  expect([sandbox.control.webhooks(), sandbox.control.deliveries()]).toEqual([[], []]);
});

test.each([
  ["SHA-256", "sha256", "hex", ""],
  ["SHA-512", "sha512", "base64", "sig "],
] as const)("an HMAC of %s as %s text covers the body as sent", async (hash, algorithm, encoding, prefix) => {
  const { sandbox } = startAlloy();
  const { url, received } = await receiver(200);
  sandbox.control.addWebhook({ url, auth: { kind: "hmac", secret: "made-up", hash, encoding, ...(prefix && { prefix }) } });
  await sandbox.control.sendWebhook({ data: { name: "Zoë" } });
  const expected = createHmac(algorithm, "made-up")
    .update(received[0]?.body ?? "")
    .digest(encoding);
  expect(received[0]?.headers.authorization).toBe((prefix + expected).trim());
});

test("failures are tried again by the vendor's schedule on the virtual clock, ten times in all", async () => {
  const { sandbox } = startAlloy();
  const { url, received } = await receiver(500, 404, 302, 503);
  sandbox.control.addWebhook({ url, auth: bearer });
  expect(await sandbox.control.sendWebhook()).toMatchObject([{ state: "pending", nextAttemptAt: START + 1_000 }]);
  await sandbox.control.advance(999);
  expect(received).toHaveLength(1);
  await sandbox.control.advance(1);
  expect(received).toHaveLength(2);
  await sandbox.control.advance(30 * HOUR);
  expect(received).toHaveLength(10);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  const [delivery] = sandbox.control.deliveries();
  expect(delivery?.state).toBe("failed");
  expect(delivery?.attempts.map(({ at }) => at - START)).toEqual([
    0,
    1_000,
    MINUTE,
    10 * MINUTE,
    30 * MINUTE,
    90 * MINUTE,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    24 * HOUR,
  ]);
  expect(delivery?.attempts.slice(0, 4)).toMatchObject([{ status: 500 }, { status: 404 }, { status: 302 }, { status: 503 }]);
});

test("a retry that is taken ends the delivery", async () => {
  const { sandbox } = startAlloy();
  const { url, received } = await receiver(500, 200);
  sandbox.control.addWebhook({ url, auth: bearer });
  await sandbox.control.sendWebhook();
  await sandbox.control.advance(24 * HOUR);
  expect([received.length, sandbox.control.deliveries()[0]?.state]).toEqual([2, "delivered"]);
});

test("a receiver that cannot be reached is a failure, and a reset ends its retries", async () => {
  const calls: string[] = [];
  const { sandbox } = startAlloy({
    fetch: async (url) => {
      calls.push(url);
      throw new TypeError("no route");
    },
  });
  sandbox.control.addWebhook({ url: "http://127.0.0.1:9/hook", auth: bearer });
  expect(await sandbox.control.sendWebhook()).toMatchObject([{ attempts: [{ failure: "connection" }] }]);
  sandbox.control.reset();
  await sandbox.control.advance(HOUR);
  expect(calls).toHaveLength(1);
});

test("a hundred failures in a row within 72 hours switch a webhook off", async () => {
  let up = false;
  const { sandbox } = startAlloy({ fetch: async () => new Response(null, { status: up ? 200 : 500 }) });
  sandbox.control.addWebhook({ url: "http://127.0.0.1:9/hook", auth: bearer });
  for (let event = 0; event < 9; event++) {
    await sandbox.control.sendWebhook();
    await sandbox.control.advance(100 * MINUTE);
  }
  up = true;
  await sandbox.control.sendWebhook();
  expect(sandbox.control.webhooks()[0]?.disabled).toBe(false);
  up = false;
  for (let event = 0; event < 100; event++) await sandbox.control.sendWebhook();
  expect(sandbox.control.webhooks()[0]?.disabled).toBe(true);
  expect(await sandbox.control.sendWebhook()).toEqual([]);
});
