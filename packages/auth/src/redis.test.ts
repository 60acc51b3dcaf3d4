import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { canary, findCanaries } from "@kyc-clients/testing";
import { createClient, type RedisClientType } from "redis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { type RedisClient, redisTokenStore } from "./redis.ts";

const encryptionKey = new Uint8Array(32).fill(7);
const noClient = {} as RedisClient;

test.each([
  ["neither a key nor plaintext", {}, "encryptionKey"],
  ["both", { encryptionKey, plaintext: true }, "encryptionKey"],
  ["a key that is none", { encryptionKey: "made-up-key" }, "encryptionKey"],
  ["plaintext: false", { plaintext: false }, "encryptionKey"],
  ["a lease of no time", { plaintext: true, leaseMs: 0 }, "leaseMs"],
  ["a lease of NaN", { plaintext: true, leaseMs: Number.NaN }, "leaseMs"],
  ["a lease of an hour", { plaintext: true, leaseMs: 3_600_000 }, "leaseMs"],
])("refuses %s", async (_, options, option) => {
  const error = await thrown(() => redisTokenStore({ client: noClient, ...options } as Parameters<typeof redisTokenStore>[0]));
  expect(error).toMatchObject({ name: "ConfigurationError", option });
});

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Starts a Redis that keeps nothing on disk; `undefined` where the machine has none. */
async function startRedis(): Promise<{ readonly port: number; stop(): Promise<void> } | undefined> {
  const port = await freePort();
  const arguments_ = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", "/tmp"];
  const child = spawn("redis-server", arguments_, { stdio: ["ignore", "pipe", "inherit"] });
  let log = "";
  const started = await new Promise<boolean>((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? resolve(false) : reject(error)));
    child.once("exit", () => reject(new Error(`redis-server ended: ${log}`)));
    child.stdout.on("data", (chunk) => {
      log += chunk;
      if (log.includes("Ready to accept connections")) resolve(true);
    });
  });
  if (!started) return undefined;
  return {
    port,
    async stop() {
      child.removeAllListeners("exit");
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

const redis = await startRedis();
if (!redis) console.log("LEFT OUT: the tests of the Redis store, as this machine has no redis-server");

describe.skipIf(!redis)("against a real Redis", () => {
  let client: RedisClientType;
  beforeAll(async () => {
    client = createClient({ url: `redis://127.0.0.1:${redis?.port}`, disableOfflineQueue: true });
    await client.connect();
  });
  afterAll(async () => {
    client.destroy();
    await redis?.stop();
  });

  test("keeps a text under its key and prefix, with its life", async () => {
    const store = redisTokenStore({ client, plaintext: true, prefix: "made-up:" });
    expect(await store.get("a")).toBeUndefined();
    await store.set("a", "one", 5_000.7);
    expect(await store.get("a")).toBe("one");
    expect(await client.get("made-up:a")).toBe("one");
    const left = await client.pTTL("made-up:a");
    expect(left).toBeGreaterThan(4_000);
    expect(left).toBeLessThanOrEqual(5_000);
    await store.delete("a");
    expect(await store.get("a")).toBeUndefined();
  });

  test.each([-5, 0, 0.4, 1e300, Number.MAX_SAFE_INTEGER])("takes a life of %s ms", async (ttlMs) => {
    const store = redisTokenStore({ client, plaintext: true });
    expect(await store.set("life", "one", ttlMs)).toBe("OK");
  });

  test("keeps nothing in the clear, unless that is asked for", async () => {
    const secret = canary("token");
    const store = redisTokenStore({ client, encryptionKey });
    await store.set("b", secret, 5_000);
    const kept = await client.get("b");
    expect(kept).toMatch(/^1\./);
    expect(findCanaries({ secret }, { kept, store })).toEqual([]);
    expect(await store.get("b")).toBe(secret);
    expect(await redisTokenStore({ client, encryptionKey: new Uint8Array(32) }).get("b")).toBeUndefined();
  });

  test("a hundred at once: one has the lease, and when it is released the next", async () => {
    const store = redisTokenStore({ client, encryptionKey });
    const taken = await Promise.all(Array.from({ length: 100 }, () => store.lease?.("c", 60_000)));
    const [lease, ...others] = taken.filter((one) => one !== undefined);
    expect(others).toEqual([]);
    await lease?.release();
    expect(await store.lease?.("c", 60_000)).toBeDefined();
  });

  test("a lease ends by itself, and its first owner does not release the next one's", async () => {
    const store = redisTokenStore({ client, plaintext: true, leaseMs: 1_000 });
    expect(store.leaseMs).toBe(1_000);
    const first = await store.lease?.("d", 1);
    await expect.poll(() => client.get("d:lease")).toBeNull();
    const second = await store.lease?.("d", 60_000);
    expect(second).toBeDefined();
    await first?.release();
    expect(await store.lease?.("d", 60_000)).toBeUndefined();
    await second?.release();
    expect(await client.get("d:lease")).toBeNull();
  });
});
