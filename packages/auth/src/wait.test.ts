import { getEventListeners } from "node:events";
import { deferred } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { wait } from "./wait.ts";

test("an abort ends one wait with its reason, the others go on, and no listener is left", async () => {
  const work = deferred<string>();
  const [first, second] = [new AbortController(), new AbortController()];
  const ended = thrown(wait(work.promise, first.signal));
  const goesOn = wait(work.promise, second.signal);
  const reason = new Error("the caller went away");
  first.abort(reason);
  expect(await ended).toBe(reason);
  work.resolve("done");
  expect(await goesOn).toBe("done");
  expect(await wait(work.promise, undefined)).toBe("done");
  expect([first, second].map(({ signal }) => getEventListeners(signal, "abort").length)).toEqual([0, 0]);
});

test("a signal that aborted before ends the wait at once, and a failure leaves no listener", async () => {
  const reason = new Error("too late");
  expect(await thrown(wait(new Promise(() => {}), AbortSignal.abort(reason)))).toBe(reason);
  const { signal } = new AbortController();
  const failure = new Error("it failed");
  expect(await thrown(wait(Promise.reject(failure), signal))).toBe(failure);
  await Promise.resolve();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});
