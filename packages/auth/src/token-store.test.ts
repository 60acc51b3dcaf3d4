import { manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { memoryTokenStore } from "./token-store.ts";

test("keeps a text under its key until another takes its place or it is deleted", async () => {
  const store = memoryTokenStore();
  expect(await store.get("a")).toBeUndefined();
  await store.set("a", "one", 5_000);
  await store.set("b", "another", 5_000);
  expect(await store.get("a")).toBe("one");
  await store.set("a", "two", 5_000);
  expect(await store.get("a")).toBe("two");
  await store.delete("a");
  await store.delete("never-there");
  expect(await store.get("a")).toBeUndefined();
  expect(await store.get("b")).toBe("another");
});

test("a text ends by itself, by the clock that cannot jump", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  await store.set("a", "one", 500);
  clock.jump(10_000);
  await clock.advance(499);
  expect(await store.get("a")).toBe("one");
  await clock.advance(1);
  expect(await store.get("a")).toBeUndefined();
  expect(clock.pending()).toBe(0);
});

test("two stores have nothing in common, and names of Object.prototype are keys as any other", async () => {
  const [first, second] = [memoryTokenStore(), memoryTokenStore()];
  await first.set("__proto__", "one", 5_000);
  expect(await first.get("__proto__")).toBe("one");
  expect(await first.get("constructor")).toBeUndefined();
  expect(await second.get("__proto__")).toBeUndefined();
});

test("a lease is one's until it is released or ends, and nobody releases another's", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const first = await store.lease?.("a", 1_000);
  expect(first).toBeDefined();
  expect(await store.lease?.("a", 1_000)).toBeUndefined();
  expect(await store.lease?.("b", 1_000)).toBeDefined();
  await clock.advance(1_000);
  const second = await store.lease?.("a", 1_000);
  expect(second).toBeDefined();
  await first?.release();
  expect(await store.lease?.("a", 1_000)).toBeUndefined();
  await second?.release();
  expect(await store.lease?.("a", 1_000)).toBeDefined();
});
