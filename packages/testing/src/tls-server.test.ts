import { get } from "node:https";
import { expect, onTestFinished, test } from "vitest";
import { answer, resetBeforeAnswer, resetOnConnect } from "./steps.ts";
import { testCertificate } from "./test-certificate.ts";
import { faultOf } from "./test-server.ts";
import { startTlsServer } from "./tls-server.ts";

async function started() {
  const server = await startTlsServer();
  onTestFinished(() => server.close());
  return server;
}

test("no client trusts the certificate by itself, and nothing readable reaches the server", async () => {
  const server = await started();
  expect(await faultOf(fetch(server.url))).toMatch(/^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/);
  expect([server.connections, server.requests.length, server.bytes().length]).toEqual([1, 0, 0]);
});

test("answers and resets through TLS for a client that is told to trust it", async () => {
  const server = await started();
  server.script(resetOnConnect(), answer({ body: { ok: true } }), resetBeforeAnswer());
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      get(`${server.url}/x`, { ca: testCertificate, agent: false }, async (response) =>
        resolve(Buffer.concat(await response.toArray()).toString()),
      ).on("error", reject);
    });
  await expect(ask()).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(await ask()).toBe('{"ok":true}');
  await expect(ask()).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(server.requests.map((request) => request.path)).toEqual(["/x", "/x"]);
});
