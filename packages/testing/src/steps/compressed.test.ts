import { expect, test } from "vitest";
import * as steps from "../steps.ts";
import { faultOf, serverWith } from "../test-server.ts";

test("sends a sound gzip body", async () => {
  const server = await serverWith(steps.gzip({ name: "Ada" }));
  const response = await fetch(server.url);
  expect(response.headers.get("content-encoding")).toBe("gzip");
  expect(await response.json()).toEqual({ name: "Ada" });
});

test.each(["start", "checksum"] as const)("sends a gzip body broken at its %s", async (where) => {
  const server = await serverWith(steps.corruptGzip(where));
  const response = await fetch(server.url);
  expect(await faultOf(response.text())).toBe("Z_DATA_ERROR");
});

test("sends half a gzip body, which fetch of Node takes for a whole one", async () => {
  const server = await serverWith(steps.corruptGzip("cut", { name: "Ada", filler: "abcdefghij".repeat(20) }));
  const text = await (await fetch(server.url)).text();
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test("a bomb is small on the wire and large once expanded", async () => {
  const size = 5_000_000;
  const server = await serverWith(steps.gzipBomb(size));
  const response = await fetch(server.url);
  expect(Number(response.headers.get("content-length"))).toBeLessThan(size / 500);
  const text = await response.text();
  expect(text).toHaveLength(size);
  expect(typeof JSON.parse(text)).toBe("string");
});
