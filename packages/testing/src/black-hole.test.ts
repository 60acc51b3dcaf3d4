import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startBlackHole } from "./black-hole.ts";
import { refusedUrl } from "./refused-url.ts";
import { settle } from "./settle.ts";
import { faultOf } from "./test-server.ts";

test("a connect to a black hole stays pending until it is given up", async () => {
  const hole = await startBlackHole();
  onTestFinished(() => hole.close());
  const client = connect(hole.port, "127.0.0.1").on("error", () => {});
  await settle(100);
  expect(client.connecting).toBe(hole.connectHangs);
  client.destroy();
  const abort = new AbortController();
  const pending = fetch(hole.url, { signal: abort.signal });
  await settle(50);
  abort.abort(new Error("enough"));
  await expect(pending).rejects.toThrow("enough");
});

test.runIf(process.platform === "linux")("the backlog fills on Linux", async () => {
  const hole = await startBlackHole();
  onTestFinished(() => hole.close());
  expect(hole.connectHangs).toBe(true);
});

test("a refused URL refuses", async () => {
  expect(await faultOf(fetch(await refusedUrl()))).toBe("ECONNREFUSED");
});
