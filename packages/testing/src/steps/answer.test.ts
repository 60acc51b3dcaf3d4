import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import * as steps from "../steps.ts";
import { serverWith } from "../test-server.ts";

test("sends an object as JSON, text and bytes as they are, with the right length", async () => {
  const server = await serverWith(
    steps.answer({ body: ["é"] }),
    steps.answer({ body: "é", headers: { "Set-Cookie": ["a=1", "b=2"] } }),
    steps.answer({ body: Buffer.from([0, 255]), statusText: "Fine" }),
  );
  const json = await fetch(server.url);
  expect([json.headers.get("content-type"), json.headers.get("content-length")]).toEqual(["application/json", "6"]);
  expect(await json.json()).toEqual(["é"]);
  const text = await fetch(server.url);
  expect([text.headers.get("content-type"), text.headers.getSetCookie()]).toEqual([null, ["a=1", "b=2"]]);
  expect(await text.text()).toBe("é");
  const bytes = await fetch(server.url);
  expect(bytes.statusText).toBe("Fine");
  expect(await bytes.bytes()).toEqual(new Uint8Array([0, 255]));
});

test("sends no length and closes, a chunked body, or a length that lies", async () => {
  const server = await serverWith(
    steps.answer({ body: "until close", contentLength: false }),
    steps.answer({ body: "chunk", chunked: true }),
    steps.answer({ body: "long", contentLength: 2 }),
  );
  const closed = await fetch(server.url);
  expect(closed.headers.get("content-length")).toBeNull();
  expect(await closed.text()).toBe("until close");
  await server.waitForClosed(1);
  const chunked = await fetch(server.url);
  expect(chunked.headers.get("transfer-encoding")).toBe("chunked");
  expect(await chunked.text()).toBe("chunk");
  expect(await (await fetch(server.url)).text()).toBe("lo");
});

test("sends odd content types, pages and bodies", async () => {
  const server = await serverWith(
    steps.withContentType(undefined, { a: 1 }),
    steps.withContentType("text/html", { a: 1 }),
    steps.html(502),
    steps.emptyBody(),
    steps.notUtf8(),
    steps.retryAfter(429, "-1.5 apples"),
  );
  const untyped = await fetch(server.url);
  expect([untyped.headers.get("content-type"), await untyped.json()]).toEqual([null, { a: 1 }]);
  const lying = await fetch(server.url);
  expect([lying.headers.get("content-type"), await lying.json()]).toEqual(["text/html", { a: 1 }]);
  const page = await fetch(server.url);
  expect([page.status, (await page.text()).slice(0, 9)]).toEqual([502, "<!doctype"]);
  const empty = await fetch(server.url);
  expect([empty.headers.get("content-length"), await empty.text()]).toEqual(["0", ""]);
  const bytes = await (await fetch(server.url)).bytes();
  expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow(TypeError);
  const later = await fetch(server.url);
  expect([later.status, later.headers.get("retry-after")]).toEqual([429, "-1.5 apples"]);
});

test("sends odd JSON byte for byte", async () => {
  const server = await serverWith(
    steps.jsonWithBom({ a: 1 }),
    steps.duplicateKeys(),
    steps.prototypeKeys(),
    steps.hugeIntegers(),
    steps.malformedJson(),
  );
  expect([...(await (await fetch(server.url)).bytes()).slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
  expect(await (await fetch(server.url)).json()).toMatchObject({ status: "last" });
  expect(Object.keys((await (await fetch(server.url)).json()) as object)).toContain("__proto__");
  expect(await (await fetch(server.url)).text()).toContain("9007199254740993");
  await expect((await fetch(server.url)).json()).rejects.toThrow(SyntaxError);
});

test("redirects to any location, or to itself for ever", async () => {
  const server = await serverWith(steps.redirect(307, "https://elsewhere.example/x"));
  server.otherwise(steps.redirectLoop(301));
  const response = await fetch(server.url, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([307, "https://elsewhere.example/x"]);
  await expect(fetch(`${server.url}/loop?a=1`)).rejects.toMatchObject({ cause: { message: "redirect count exceeded" } });
  expect(server.requests.at(-1)?.target).toBe("/loop?a=1");
});

test("sends an informational head first", async () => {
  const server = await serverWith(steps.informational(103, steps.answer({ body: "final" }), { Link: "</a>; rel=preload" }));
  const seen: number[] = [];
  const response = await new Promise<IncomingMessage>((resolve) => {
    httpRequest(server.url, resolve)
      .on("information", (info) => seen.push(info.statusCode))
      .end();
  });
  response.resume();
  expect([...seen, response.statusCode]).toEqual([103, 200]);
});

test.each([204, 205, 304] as const)("sends a body after %i all the same", async (status) => {
  const server = await serverWith(steps.illegalBody(status));
  const client = connect(server.port, "127.0.0.1");
  client.write("GET / HTTP/1.1\r\n\r\n");
  const pieces = await client.toArray();
  expect(Buffer.concat(pieces).toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*\r\n\r\n{"illegal":true}$`));
});

test("answers HEAD with a length and no body, and the socket stays usable", async () => {
  const server = await serverWith(steps.headWithLength(500), steps.answer({ body: "abc" }), steps.answer({ body: "next" }));
  expect((await fetch(server.url, { method: "HEAD" })).headers.get("content-length")).toBe("500");
  expect((await fetch(server.url, { method: "HEAD" })).headers.get("content-length")).toBe("3");
  expect(await (await fetch(server.url)).text()).toBe("next");
});

test("writes raw bytes that are not HTTP", async () => {
  const server = await serverWith(steps.raw("hello\r\n\r\n"));
  await expect(fetch(server.url)).rejects.toMatchObject({ cause: { name: "HTTPParserError" } });
});
