import { expect, test } from "vitest";
import { settle } from "../settle.ts";
import * as steps from "../steps.ts";
import { serverWith } from "../test-server.ts";

async function isPending(work: Promise<unknown>): Promise<boolean> {
  await settle(50);
  return (
    (await Promise.race([
      work.then(
        () => "done",
        () => "failed",
      ),
      Promise.resolve("pending"),
    ])) === "pending"
  );
}

test("accepts and never reads", async () => {
  const server = await serverWith(steps.hangConnect());
  const abort = new AbortController();
  const pending = fetch(server.url, { signal: abort.signal });
  await server.waitForSteps(1);
  expect(await isPending(pending)).toBe(true);
  expect([server.connections, server.requests.length, server.bytes().length]).toEqual([1, 0, 0]);
  abort.abort(new Error("enough"));
  await expect(pending).rejects.toThrow("enough");
});

test("reads the request and never answers", async () => {
  const server = await serverWith(steps.hangBeforeHeaders());
  const abort = new AbortController();
  const pending = fetch(server.url, { signal: abort.signal });
  await server.waitForSteps(1);
  expect(server.requests[0]?.complete).toBe(true);
  expect(await isPending(pending)).toBe(true);
  abort.abort(new Error("enough"));
  await expect(pending).rejects.toThrow("enough");
  await server.waitForClosed(1);
});

test("stalls inside the headers", async () => {
  const server = await serverWith(steps.stallMidHeaders());
  const pending = fetch(server.url);
  await server.waitForSteps(1);
  expect(await isPending(pending)).toBe(true);
  await server.close();
  await expect(pending).rejects.toThrow(TypeError);
});

test("stalls after the headers and a part of the body", async () => {
  const server = await serverWith(steps.stallAfterHeaders('{"name":', { status: 201 }));
  const response = await fetch(server.url);
  expect([response.status, response.headers.get("content-length")]).toEqual([201, "108"]);
  const reader = response.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"name":');
  const next = Promise.resolve(reader?.read());
  expect(await isPending(next)).toBe(true);
  await server.close();
  await expect(next).rejects.toThrow(TypeError);
});

test("drips one byte a tick and then goes on with the socket", async () => {
  const server = await serverWith(steps.drip({ body: "abc" }), steps.answer({ body: "next" }));
  const response = await fetch(server.url);
  const reader = response.body?.getReader();
  for (const letter of "abc") {
    expect(await server.tick()).toBe(1);
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(letter);
  }
  expect((await reader?.read())?.done).toBe(true);
  expect(await server.tick()).toBe(0);
  expect(await (await fetch(server.url)).text()).toBe("next");
  expect(server.connections).toBe(1);
});

test("a drip stops when the client goes away", async () => {
  const server = await serverWith(steps.drip({ body: "abcdef", bytesPerTick: 2 }));
  const response = await fetch(server.url);
  await server.tick();
  await response.body?.cancel();
  await server.waitForClosed(1);
  await server.tick();
  expect(await server.tick()).toBe(0);
});
