import { Agent, request as httpRequest } from "node:http";
import { expect, test } from "vitest";
import { settle } from "../settle.ts";
import * as steps from "../steps.ts";
import { faultOf, serverWith } from "../test-server.ts";

test("resets the connection on connect, before anything is read", async () => {
  const server = await serverWith(steps.resetOnConnect(), steps.answer());
  expect(await faultOf(fetch(server.url))).toBe("ECONNRESET");
  expect(server.requests).toHaveLength(0);
  expect(server.bytes()).toHaveLength(0);
  expect((await fetch(server.url)).status).toBe(200);
  expect(server.connections).toBe(2);
});

test("an answer closes its socket when the next step needs a fresh connection", async () => {
  const server = await serverWith(steps.answer({ body: "one" }), steps.resetOnConnect());
  expect(await (await fetch(server.url)).text()).toBe("one");
  await server.waitForClosed(1);
  expect(await faultOf(fetch(server.url))).toBe("ECONNRESET");
  expect([server.requests.length, server.connections]).toEqual([1, 2]);
});

test("resets after the whole request was read", async () => {
  const server = await serverWith(steps.resetBeforeAnswer());
  expect(await faultOf(fetch(server.url, { method: "POST", body: "sent" }))).toBe("ECONNRESET");
  expect(server.requests[0]).toMatchObject({ text: "sent", complete: true });
});

test("closes without an answer", async () => {
  const server = await serverWith(steps.closeBeforeAnswer());
  expect(await faultOf(fetch(server.url))).toBe("UND_ERR_SOCKET");
});

test("resets inside the headers", async () => {
  const server = await serverWith(steps.resetMidHeaders());
  expect(await faultOf(fetch(server.url))).toBe("ECONNRESET");
});

test("resets inside the body: headers arrive, the body fails", async () => {
  const server = await serverWith(steps.resetMidBody(10));
  const response = await fetch(server.url);
  expect(response.status).toBe(200);
  expect(await faultOf(response.text())).toBe("ECONNRESET");
});

test("closes inside the body: fewer bytes than Content-Length", async () => {
  const server = await serverWith(steps.closeMidBody(3, { body: "abcdef" }));
  const response = await fetch(server.url);
  expect(response.headers.get("content-length")).toBe("6");
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value).toEqual(new Uint8Array(Buffer.from("abc")));
  expect(await faultOf(Promise.resolve(reader?.read()))).toBe("UND_ERR_SOCKET");
});

test.each(["close", "reset"] as const)("ends a chunked body by %s before its last chunk", async (how) => {
  const server = await serverWith(steps.cutChunked(how));
  const response = await fetch(server.url);
  expect(await faultOf(response.text())).toBe(how === "close" ? "UND_ERR_SOCKET" : "ECONNRESET");
});

test.each(["close", "reset"] as const)("a kept-alive socket goes stale by %s; the next request takes no step", async (how) => {
  const server = await serverWith(steps.earlyKeepAliveClose({ body: "fresh" }, how), steps.answer({ body: "retried" }));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const get = () =>
    new Promise<string>((resolve, reject) => {
      const sent = httpRequest(server.url, { agent }, async (response) => resolve(Buffer.concat(await response.toArray()).toString()));
      sent.on("error", (error) => reject(Object.assign(error, { reused: sent.reusedSocket }))).end();
    });
  expect(await get()).toBe("fresh");
  await expect(get()).rejects.toMatchObject({ code: "ECONNRESET", reused: true });
  expect(await get()).toBe("retried");
  expect(server.requests.map((request) => request.connection)).toEqual([1, 1, 2]);
  agent.destroy();
});

test("fetch meets the stale socket as well", async () => {
  const server = await serverWith(steps.earlyKeepAliveClose(), steps.answer({ body: "retried" }));
  await (await fetch(server.url)).text();
  // fetch frees its socket a turn after the body is read, and opens another one until then.
  await settle();
  expect(await faultOf(fetch(server.url, { method: "POST", body: "x" }))).toBe("ECONNRESET");
  expect(await (await fetch(server.url)).text()).toBe("retried");
});
