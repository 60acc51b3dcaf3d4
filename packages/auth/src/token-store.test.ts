import { expect, test } from "vitest";
import { memoryTokenStore } from "./token-store.ts";

const token = { accessToken: "made-up-token", expiresAt: 1_000 };

test("keeps a token under its key until another takes its place or it is deleted", async () => {
  const store = memoryTokenStore();
  expect(await store.get("a")).toBeUndefined();
  await store.set("a", token, 500);
  await store.set("b", { ...token, accessToken: "token-b" }, 500);
  expect(await store.get("a")).toEqual(token);
  await store.set("a", { ...token, accessToken: "token-a2" }, 500);
  expect((await store.get("a"))?.accessToken).toBe("token-a2");
  await store.delete("a");
  await store.delete("never-there");
  expect(await store.get("a")).toBeUndefined();
  expect((await store.get("b"))?.accessToken).toBe("token-b");
});

test("two stores have nothing in common, and names of Object.prototype are keys as any other", async () => {
  const [first, second] = [memoryTokenStore(), memoryTokenStore()];
  await first.set("__proto__", token, 500);
  expect(await first.get("__proto__")).toEqual(token);
  expect(await first.get("constructor")).toBeUndefined();
  expect(await second.get("__proto__")).toBeUndefined();
});
