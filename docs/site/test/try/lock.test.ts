import { expect, test } from "vitest";
import { lock } from "../../src/try/worker/lock.ts";

/** A scope like a worker's: some names its own, some inherited, as `fetch` is. */
function workerLike(): Record<string, unknown> {
  const reach = (): string => "reached";
  const navigator = Object.create({ sendBeacon: reach, storage: {}, language: "en" }) as object;
  return Object.assign(Object.create({ fetch: reach, postMessage: reach, caches: {}, indexedDB: {}, navigator }) as object, {
    WebSocket: class {},
    importScripts: reach,
    Worker: class {},
  });
}

test.each(["fetch", "WebSocket", "importScripts", "Worker", "postMessage"])(
  "%s refuses, called or constructed, and says what to use",
  (name) => {
    const scope = workerLike();
    lock(scope);
    const taken = scope[name] as new () => unknown;
    expect(() => (taken as unknown as () => void)()).toThrow("Use sandbox.fetch");
    expect(() => new taken()).toThrow("Use sandbox.fetch");
  },
);

test("nothing is left on what a scope inherits from, and nothing can be put back", () => {
  const scope = workerLike();
  lock(scope);
  const inherited = Object.getPrototypeOf(scope) as { fetch(): string };
  expect(() => inherited.fetch()).toThrow("taken away");
  expect(() => Object.defineProperty(scope, "fetch", { value: () => "reached" })).toThrow(TypeError);
  expect(Reflect.deleteProperty(scope, "fetch")).toBe(false);
});

test("storage and the beacon are gone, the rest of the navigator stays", () => {
  const scope = workerLike();
  lock(scope);
  expect([scope["caches"], scope["indexedDB"]]).toEqual([undefined, undefined]);
  const { sendBeacon, storage, language } = scope["navigator"] as Record<string, unknown>;
  expect([sendBeacon, storage, language]).toEqual([undefined, undefined, "en"]);
});

test("a name that a runtime does not have is not made", () => {
  const scope = {};
  lock(scope);
  expect(Reflect.ownKeys(scope)).toEqual([]);
});
