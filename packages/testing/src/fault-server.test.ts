import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { deferred } from "./deferred.ts";
import { startFaultServer } from "./fault-server.ts";
import { settle } from "./settle.ts";
import { answer, early, inOrder, resetBeforeAnswer } from "./steps.ts";
import { faultOf, serverWith } from "./test-server.ts";

test("each request takes the next step, then the one for an empty queue", async () => {
  const server = await serverWith(answer({ body: { n: 1 } }), answer({ status: 202, body: "two" }));
  server.otherwise(answer({ status: 418 }));
  expect(await (await fetch(server.url)).json()).toEqual({ n: 1 });
  expect(server.stepsLeft).toBe(1);
  expect(await (await fetch(server.url)).text()).toBe("two");
  expect((await fetch(server.url)).status).toBe(418);
  expect((await fetch(server.url)).status).toBe(418);
});

test("answers 501 when nothing is scripted", async () => {
  const server = await serverWith();
  expect((await fetch(server.url)).status).toBe(501);
});

test("a path with its own step takes none from the queue", async () => {
  const server = await serverWith(answer({ body: "queue" }));
  server.handle("/token", inOrder(answer({ status: 503 }), answer({ body: "token" })));
  expect((await fetch(`${server.url}/token?a=1`)).status).toBe(503);
  expect(await (await fetch(`${server.url}/token`)).text()).toBe("token");
  expect(await (await fetch(`${server.url}/token`)).text()).toBe("token");
  expect(await (await fetch(`${server.url}/x`)).text()).toBe("queue");
});

test("a function chooses the step from the whole request, and may hold it back", async () => {
  const gate = deferred();
  const server = await serverWith(async (request) => {
    await gate.promise;
    return answer({ body: `got ${request.text}` });
  });
  const pending = fetch(server.url, { method: "POST", body: "abc" });
  await server.waitForRequests(1);
  gate.resolve();
  expect(await (await pending).text()).toBe("got abc");
});

test("records method, target, headers, body and connection", async () => {
  const server = await serverWith(answer(), answer());
  const headers = { "X-Trace": "t1", "Content-Type": "application/json" };
  await (await fetch(`${server.url}/a/b%20c?q=1&q=2`, { method: "POST", headers, body: '{"name":"Ada"}' })).text();
  await settle();
  await (await fetch(`${server.url}/second`)).text();
  const [first, second] = server.requests;
  expect(first).toMatchObject({
    method: "POST",
    target: "/a/b%20c?q=1&q=2",
    path: "/a/b%20c",
    httpVersion: "1.1",
    connection: 1,
    complete: true,
  });
  expect(first?.headers["x-trace"]).toBe("t1");
  expect(first?.json()).toEqual({ name: "Ada" });
  expect(second).toMatchObject({ method: "GET", target: "/second", connection: 1, text: "" });
  expect(server.connections).toBe(1);
});

test("keeps header names, order and repeats as sent", async () => {
  const server = await serverWith(answer());
  const sent = httpRequest(server.url, { headers: ["X-A", "1", "host", "h", "x-a", "2"] });
  await new Promise((resolve) => sent.on("response", (response) => response.resume().on("end", resolve)).end());
  expect(server.requests[0]?.rawHeaders.slice(0, 3)).toEqual([
    ["X-A", "1"],
    ["host", "h"],
    ["x-a", "2"],
  ]);
  expect(server.requests[0]?.headers["x-a"]).toBe("1, 2");
});

test("records a chunked body without its framing and every byte with it", async () => {
  const server = await serverWith(answer());
  const body = new Blob(["first", "second"]).stream();
  await (await fetch(server.url, { method: "POST", body, duplex: "half" } as RequestInit)).text();
  expect(server.requests[0]?.text).toBe("firstsecond");
  expect(server.requests[0]?.headers["transfer-encoding"]).toBe("chunked");
  expect(Buffer.from(server.bytes()).toString()).toMatch(/^POST \/ HTTP\/1\.1\r\n[\s\S]*\r\n0\r\n\r\n$/);
});

test("a request cut off by the client is recorded as not complete and meets no step", async () => {
  const server = await serverWith(answer());
  const client = connect(server.port, "127.0.0.1");
  client.write("POST /up HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf");
  await server.waitForRequests(1, "head");
  client.destroy();
  await server.waitForRequests(1);
  await server.waitForClosed(1);
  expect(server.requests[0]).toMatchObject({ path: "/up", text: "half", complete: false });
});

test("an early step answers before the body is in", async () => {
  const server = await serverWith(early(answer({ status: 413 })));
  const client = connect(server.port, "127.0.0.1");
  client.write("POST /up HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf");
  const first = await new Promise<Buffer>((resolve) => client.once("data", resolve));
  expect(first.toString()).toMatch(/^HTTP\/1\.1 413 /);
  expect(server.requests[0]?.complete).toBe(false);
  client.destroy();
});

test("says Connection: close where the client asked so", async () => {
  const server = await serverWith(answer(), answer());
  for (const _ of [1, 2]) {
    const response = await new Promise<IncomingMessage>((resolve) => {
      httpRequest(server.url, { headers: { connection: "close" } }, resolve).end();
    });
    expect(response.resume().headers.connection).toBe("close");
  }
  expect(server.connections).toBe(2);
});

test("answers in parallel on many connections", async () => {
  const server = await serverWith();
  server.otherwise(answer({ body: { ok: true } }));
  const all = await Promise.all(Array.from({ length: 200 }, async () => (await fetch(server.url)).json()));
  expect(all).toHaveLength(200);
  expect(server.requests).toHaveLength(200);
});

test("a handler that throws cuts the client off, and close tells", async () => {
  const server = await startFaultServer({ otherwise: () => Promise.reject(new Error("the handler failed")) });
  expect(await faultOf(fetch(server.url))).toBe("UND_ERR_SOCKET");
  await expect(server.close()).rejects.toThrow("the handler failed");
});

test("close ends open sockets and frees the port", async () => {
  const server = await serverWith(resetBeforeAnswer());
  const client = connect(server.port, "127.0.0.1");
  await server.waitForConnections(1);
  const closed = new Promise((resolve) => client.on("error", () => {}).once("close", resolve));
  await server.close();
  await closed;
  await expect(fetch(server.url)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});
