import { canary, findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { type EncryptionKey, encryptedTokenStore } from "./encrypted-token-store.ts";
import { memoryTokenStore, type TokenStore } from "./token-store.ts";

const [first, second, third] = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte)) as [Uint8Array, Uint8Array, Uint8Array];
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const imported = (length: number, usages: ("encrypt" | "decrypt")[] = ["encrypt", "decrypt"]): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: "AES-GCM", length }, true, usages);
const text = `made up, in Unicode: \u{e9}\u{1f511}`;

test("what is kept shows nothing of the text, differs each time, and is read back", async () => {
  const secret = canary("token");
  const memory = memoryTokenStore();
  const store = encryptedTokenStore(memory, { key: first });
  await store.set("a", secret + text, 5_000);
  const kept = await memory.get("a");
  await store.set("a", secret + text, 5_000);
  expect(await memory.get("a")).not.toBe(kept);
  expect(findCanaries({ secret }, { kept })).toEqual([]);
  expect(await store.get("a")).toBe(secret + text);
  await store.delete("a");
  expect(await store.get("a")).toBeUndefined();
});

test.each<[string, () => Promise<EncryptionKey>]>([
  ["bytes", async () => first],
  ["Base64", async () => base64(first)],
  ["an imported key", () => imported(256)],
])("takes a key as %s, fixed or provided", async (_, make) => {
  const memory = memoryTokenStore();
  const key = await make();
  await encryptedTokenStore(memory, { key }).set("a", text, 5_000);
  expect(await encryptedTokenStore(memory, { key: async () => key }).get("a")).toBe(text);
});

test("bytes that are wiped after the store was made do no harm", async () => {
  const bytes = Uint8Array.from(first);
  const memory = memoryTokenStore();
  const store = encryptedTokenStore(memory, { key: bytes });
  bytes.fill(0);
  await store.set("a", text, 5_000);
  expect(await encryptedTokenStore(memory, { key: first }).get("a")).toBe(text);
});

test("any bit that is changed, any cut, and any other name make it count as nothing", async () => {
  const memory = memoryTokenStore();
  const store = encryptedTokenStore(memory, { key: first });
  await store.set("a", text, 5_000);
  const kept = String(await memory.get("a"));
  const bytes = Uint8Array.from(atob(kept.slice(2)), (character) => character.charCodeAt(0));
  for (let index = 0; index < bytes.length; index++) {
    const changed = Uint8Array.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    await memory.set("a", `1.${base64(changed)}`, 5_000);
    expect(await store.get("a")).toBeUndefined();
    await memory.set("a", `1.${base64(bytes.subarray(0, index))}`, 5_000);
    expect(await store.get("a")).toBeUndefined();
  }
  await memory.set("b", kept, 5_000);
  expect(await store.get("b")).toBeUndefined();
  await memory.set("a", kept, 5_000);
  expect(await store.get("a")).toBe(text);
});

test.each(["", "1.", "1.!", "2.AAAA", text, "null", 7, null, {}])("a foreign value counts as nothing: %j", async (value) => {
  const store = encryptedTokenStore({ ...memoryTokenStore(), get: async () => value as string }, { key: first });
  expect(await store.get("a")).toBeUndefined();
});

test("a key is rotated in two steps: the first of two encrypts, both decrypt, and an older one does neither", async () => {
  const memory = memoryTokenStore();
  let keys: EncryptionKey | readonly [EncryptionKey, EncryptionKey] = first;
  const store = encryptedTokenStore(memory, { key: () => keys });
  await store.set("old", text, 5_000);
  keys = [second, first];
  expect(await store.get("old")).toBe(text);
  await store.set("new", text, 5_000);
  keys = second;
  expect([await store.get("old"), await store.get("new")]).toEqual([undefined, text]);
  keys = third;
  expect(await store.get("new")).toBeUndefined();
});

test.each<[string, () => unknown]>([
  ["31 bytes", () => first.subarray(1)],
  ["33 bytes", () => new Uint8Array(33)],
  ["no bytes", () => new Uint8Array()],
  ["Base64 of 16 bytes", () => base64(first.subarray(16))],
  ["text that is no Base64", () => "made-up-key!"],
  ["nothing", () => undefined],
  ["a number", () => 7],
  ["no key", () => []],
  ["three keys", () => [first, second, third]],
  ["a bad second key", () => [first, "x"]],
  ["an imported key of 128 bits", () => imported(128)],
  ["an imported key that only decrypts", () => imported(256, ["decrypt"])],
])("refuses %s as a key: a fixed one at once, a provided one when it is used", async (_, make) => {
  const key = (await make()) as EncryptionKey;
  const secret = canary("key");
  const memory = memoryTokenStore();
  const fixed = await thrown(() => encryptedTokenStore(memory, { key }));
  const provided = await thrown(encryptedTokenStore(memory, { key: () => key }).set("a", secret, 5_000));
  for (const error of [fixed, provided]) expect(error).toMatchObject({ name: "ConfigurationError", option: "key" });
  expect(findCanaries({ secret }, { fixed, provided })).toEqual([]);
});

test("nothing of the key shows on the store, or in what refuses it", async () => {
  const secret = canary("key");
  const store = encryptedTokenStore(memoryTokenStore(), { key: new TextEncoder().encode(secret.padEnd(32, "x").slice(0, 32)) });
  const error = await thrown(() => encryptedTokenStore(memoryTokenStore(), { key: `${secret}!` }));
  expect(findCanaries({ secret: secret.slice(0, 32), whole: secret }, { store, error })).toEqual([]);
});

test("leases where the store beneath does, for as long as that says, and else not", async () => {
  const memory = memoryTokenStore();
  const store = encryptedTokenStore({ ...memory, leaseMs: 7_000 }, { key: first });
  expect(store.leaseMs).toBe(7_000);
  const lease = await store.lease?.("a", 5_000);
  expect(await memory.lease?.("a", 5_000)).toBeUndefined();
  await lease?.release();
  expect(await memory.lease?.("a", 5_000)).toBeDefined();
  const { get, set, delete: remove } = memory;
  const threeFunctions: TokenStore = { get, set, delete: remove };
  expect(encryptedTokenStore(threeFunctions, { key: first }).lease).toBeUndefined();
});
