import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { alloyCredentials } from "./alloy/credentials.ts";
import type { Host } from "./host.ts";
import { listen } from "./listen.ts";
import { createSandbox } from "./sandbox.ts";
import { startSandboxServer } from "./server.ts";

/** A GET as a browser sends it after a rebinding: to this machine, in another's name. */
function get(port: number, path: string, host: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers: { host } }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ status: answer.statusCode, text: String(Buffer.concat(chunks)) });
    });
    sent.on("error", reject).end();
  });
}

const paths = ["/", "/alloy/v1/parameters", "/_sandbox/alloy/requests", "/no-such-path"];

test.each(["rebound.example.com", "localhost.example.com", "127.0.0.1.example.com", "192.168.0.7", "0.0.0.0", "[::2]"])(
  "refuses a request in the name of %s, on every path",
  async (name) => {
    const { port, close } = await startSandboxServer({ port: 0 });
    onTestFinished(close);
    for (const path of paths) {
      const { status, text } = await get(port, path, `${name}:${port}`);
      expect([status, text]).toEqual([421, "The sandbox answers to localhost and to the host that it was told to listen on.\n"]);
    }
  },
);

test.each(["localhost", "LOCALHOST:1", "alloy.localhost", "127.0.0.1", "127.9.9.9", "[::1]:80"])(
  "answers in the name of %s, which is this machine",
  async (name) => {
    const { port, close } = await startSandboxServer({ port: 0 });
    onTestFinished(close);
    expect(await Promise.all(paths.map(async (path) => (await get(port, path, name)).status))).toEqual([200, 401, 200, 404]);
  },
);

test("answers in the name of the host that it was told to listen on", async () => {
  const { port, close } = await startSandboxServer({ port: 0, host: "0.0.0.0" });
  onTestFinished(close);
  expect((await get(port, "/", `0.0.0.0:${port}`)).status).toBe(200);
  expect((await get(port, "/", "rebound.example.com")).status).toBe(421);
});

const signedIn = {
  authorization: `Basic ${btoa(`${alloyCredentials.token}:${alloyCredentials.secret}`)}`,
  "content-type": "application/json",
};

test("says over a port what it says in process, with the length in bytes", async () => {
  const { url, close } = await startSandboxServer({ port: 0, now: 0, frozen: true });
  onTestFinished(close);
  const inProcess = createSandbox("alloy", { now: 0, frozen: true });
  const body = JSON.stringify({ name_first: "Zoë", name_last: "Ångström", birth_date: "1990-05-17", document_ssn: "000456789" });
  const init = { method: "POST", headers: signedIn, body };
  const expected = await inProcess.fetch(`${inProcess.baseUrl}/evaluations`, init);
  const answer = await fetch(`${url}/alloy/v1/evaluations`, init);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(answer.status).toBe(expected.status);
  expect(answer.headers.get("content-type")).toBe(expected.headers.get("content-type"));
  expect(answer.headers.get("content-length")).toBe(String(bytes.byteLength));
  const text = new TextDecoder().decode(bytes);
  expect(text).toBe(await expected.text());
  expect(text).toContain("Zoë");
});

test("answers a HEAD with the headers alone", async () => {
  const { url, close } = await startSandboxServer({ port: 0 });
  onTestFinished(close);
  const answer = await fetch(`${url}/alloy/v1/parameters`, { method: "HEAD", headers: signedIn });
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([200, "application/json", ""]);
});

test("goes on after a client that hung up before its answer", async () => {
  const arrived = Promise.withResolvers<void>();
  const left = Promise.withResolvers<void>();
  const replied: number[] = [];
  const host: Host = {
    vendors: {},
    isAtVendor: () => false,
    overview: () => ({ version: "", vendors: [] }) as never,
    close: () => {},
    async handle(received, shortcuts) {
      arrived.resolve();
      if (new URL(received.url).pathname === "/late") await left.promise;
      replied.push(200);
      return shortcuts?.reply?.({ status: 200, body: { fine: true } }) ?? new Response(null, { status: 500 });
    },
  };
  const { url, port, close } = await listen(host, 0, "127.0.0.1");
  onTestFinished(close);
  const hungUp = request({ host: "127.0.0.1", port, path: "/late" }).on("error", () => {});
  const gone = new Promise((resolve) => hungUp.once("close", resolve));
  hungUp.end();
  await arrived.promise;
  hungUp.destroy();
  await gone;
  expect(await (await fetch(url)).json()).toEqual({ fine: true });
  left.resolve();
  expect(await (await fetch(url)).json()).toEqual({ fine: true });
  expect(replied).toEqual([200, 200, 200]);
});

/** A POST of an evaluation in pieces, each a chunk of its own. */
function post(port: number, pieces: readonly Uint8Array[]): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: "/alloy/v1/evaluations", method: "POST", headers: signedIn }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ status: answer.statusCode, text: String(Buffer.concat(chunks)) });
    });
    sent.on("error", reject);
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

test("reads a body that comes in pieces, and refuses one that is not UTF-8", async () => {
  const { port, close } = await startSandboxServer({ port: 0 });
  onTestFinished(close);
  const person = { name_first: "Zoë", name_last: "Ångström", birth_date: "1990-05-17", document_ssn: "000456789" };
  const whole = Buffer.from(JSON.stringify(person));
  // Between the two bytes of a letter.
  const cut = whole.indexOf(0xc3) + 1;
  const answer = await post(port, [whole.subarray(0, cut), whole.subarray(cut)]);
  expect([answer.status, JSON.parse(answer.text).supplied]).toEqual([201, person]);
  whole[cut] = 0x28;
  expect((await post(port, [whole])).status).toBe(400);
});

test("goes on after a client that hung up within its body", async () => {
  const { url, port, vendors, close } = await startSandboxServer({ port: 0, vendor: "alloy" });
  onTestFinished(close);
  const kinds = () => vendors.alloy?.control.requests().map(({ kind, status }) => [kind, status]);
  const headers = { ...signedIn, "content-length": "100" };
  const hungUp = request({ host: "127.0.0.1", port, path: "/alloy/v1/evaluations", method: "POST", headers }).on("error", () => {});
  await new Promise((resolve) => hungUp.write("{", resolve));
  hungUp.destroy();
  await expect.poll(kinds, { timeout: 5_000 }).toEqual([["sandbox_failure", 500]]);
  expect((await fetch(`${url}/alloy/v1/parameters`, { headers: signedIn })).status).toBe(200);
});
