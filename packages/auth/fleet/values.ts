import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { redisTokenStore } from "@kyc-clients/auth/redis";
import { createClient } from "redis";
import { expect } from "vitest";
import { encryptionKey, fleet, test } from "./fleet.ts";
import type { MemberOptions } from "./member.ts";

/** The key of the token, and its value as a fleet with these options writes it. */
async function written(options: Partial<MemberOptions> = {}): Promise<readonly [key: string, value: string]> {
  await fleet.open("clientCredentials", options);
  expect(await fleet.call(10)).toEqual({ 200: 80 });
  const held = [...(await fleet.stored())];
  expect(held).toHaveLength(1);
  const [only] = held;
  if (!only) throw new Error("nothing was stored");
  return only;
}

const foreign = [
  ["no value", async () => ""],
  ["a text that is no value of ours", async () => "made-up value"],
  ["JSON of another version", async () => JSON.stringify({ version: 999, v: 999, accessToken: "made-up-token", expiresAt: 9e15 })],
  ["a value with a flipped character", async () => (await written())[1].replace(/[A-Za-z]/, (letter) => (letter === "A" ? "B" : "A"))],
  ["a value that was cut short", async () => (await written())[1].slice(0, -8)],
  ["a value of another encryption key", async () => (await written({ encryptionKey: randomBytes(32).toString("base64") }))[1]],
  ["a value of another place", async () => (await written({ url: fleet.vendor.url.replace("127.0.0.1", "localhost") }))[1]],
  ["a value in plain text", async () => (await written({ encryptionKey: undefined }))[1]],
] as const;

test.for(foreign)("%s in the token's place is ignored, and costs one token request", async ([, plantedValue], { task }) => {
  const planted = await plantedValue();
  const [key] = await written();
  await fleet.open("clientCredentials");
  await fleet.plant(key, planted);
  const exchangesBefore = fleet.vendor.exchanges.length;
  expect(await fleet.call(10)).toEqual({ 200: 80 });
  task.meta.counts = { calls: 80, "token requests": fleet.vendor.exchanges.length };
  expect([exchangesBefore, fleet.vendor.exchanges.length]).toEqual([0, 1]);
  // What was planted was not even tried.
  expect(fleet.vendor.refusedCalls).toBe(0);
  expect((await fleet.stored()).get(key)).not.toBe(planted);
});

test("a value of another type in the token's place fails as a store that is away: no call is lost", async ({ task }) => {
  const [key] = await written();
  await fleet.open("clientCredentials");
  await fleet.plantList(key);
  expect(await fleet.call(10)).toEqual({ 200: 80 });
  task.meta.counts = { calls: 80, "token requests": fleet.vendor.exchanges.length };
  expect(fleet.vendor.exchanges.length).toBeLessThanOrEqual(8);
});

test("a lease that ended and is another's now is not released by its first owner", async ({ task }) => {
  const client = createClient({ url: fleet.redis.url });
  await client.connect();
  const store = redisTokenStore({ client, encryptionKey });
  const first = await store.lease?.("made-up-key", 100);
  const whileHeld = await store.lease?.("made-up-key", 30_000);
  await sleep(150);
  const second = await store.lease?.("made-up-key", 30_000);
  await first?.release();
  const afterLateRelease = await store.lease?.("made-up-key", 30_000);
  await second?.release();
  const afterRelease = await store.lease?.("made-up-key", 30_000);
  client.destroy();
  const taken = [first, whileHeld, second, afterLateRelease, afterRelease].map((lease) => lease !== undefined);
  task.meta.counts = { "leases asked for": taken.length, taken: taken.filter(Boolean).length };
  expect(taken).toEqual([true, false, true, false, true]);
});
