import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { type RedisClient, redisTokenStore } from "./redis.ts";

// What needs a real Redis is in fleet/redis-store.ts.
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
