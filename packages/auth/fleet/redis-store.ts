import { canary, findCanaries } from "@kyc-clients/testing";
import { createClient, type RedisClientType } from "redis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisTokenStore } from "../src/redis.ts";
import { hasRedis, type RedisServer, startRedis } from "./redis-server.ts";

const encryptionKey = new Uint8Array(32).fill(7);

describe.skipIf(!hasRedis)("the Redis store", () => {
  let redis: RedisServer;
  let client: RedisClientType;
  beforeAll(async () => {
    redis = await startRedis();
    client = createClient({ url: redis.url, disableOfflineQueue: true });
    await client.connect();
  });
  afterAll(async () => {
    client.destroy();
    await redis.kill();
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
