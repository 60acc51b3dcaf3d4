import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
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
