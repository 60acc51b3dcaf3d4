import { clientCredentials } from "@kyc-clients/auth";
import { type ClientOptions, isParseError, type ParseError, unwrap } from "@kyc-clients/core";
import {
  type AnswerOptions,
  answer,
  canary,
  closeMidBody,
  corruptGzip,
  cutChunked,
  drip,
  findCanaries,
  gzip,
  gzipBomb,
  gzipBombBytes,
  raw,
  resetMidBody,
  type Step,
  stallAfterHeaders,
  startFaultServer,
} from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import type { AcmeClient } from "../acme/client.ts";
import { applicant, caught, gets, posts, start } from "./setup.ts";

type Open = readonly [way: string, open: (acme: AcmeClient) => Promise<ReadableStream<Uint8Array>>];

const params = { path: { document_id: "doc_1" } };
const content = "/documents/{document_id}/content";

/** A download as a stream, by name and through raw. */
const opens: readonly Open[] = [
  ["named", async (acme) => unwrap(await acme.downloadDocument(params)).stream],
  ["raw", async (acme) => (await acme.raw.GET(content, { params, parseAs: "stream" })).data as ReadableStream<Uint8Array>],
];
/** The same, read to its end by the client. */
const wholes: readonly (readonly [way: string, read: (acme: AcmeClient) => Promise<Uint8Array>])[] = [
  ["bytes()", async (acme) => unwrap(await acme.downloadDocument(params)).bytes()],
  ["stream", async (acme) => new Uint8Array(await new Response((await opens[0]?.[1](acme)) ?? null).arrayBuffer())],
  ["raw stream", async (acme) => new Uint8Array(await new Response((await opens[1]?.[1](acme)) ?? null).arrayBuffer())],
  [
    "raw blob",
    async (acme) =>
      new Uint8Array(await ((await acme.raw.GET(content, { params, parseAs: "blob" })).data as unknown as Blob).arrayBuffer()),
  ],
  [
    "raw arrayBuffer",
    async (acme) => new Uint8Array((await acme.raw.GET(content, { params, parseAs: "arrayBuffer" })).data as unknown as ArrayBuffer),
  ],
];

const caps = { maxDownloadBytes: 100, maxResponseBytes: 100 };
const pdf = { headers: { "Content-Type": "application/pdf" } };

/** The error of a body that could not be read; it holds facts and no byte of the body. */
async function unreadable(work: Promise<unknown>, code: ParseError["code"], facts: object, ...secrets: readonly string[]): Promise<void> {
  const error = await caught(work);
  expect(isParseError(error), String(error)).toBe(true);
  expect(error).toMatchObject({ name: "ParseError", code, status: 200, vendor: "acme", maybeSent: true, ...facts });
  expect(findCanaries(secrets, { error })).toEqual([]);
}

// What raw reads whole is an answer, with the cap of answers, which counts what has come.
test.each(wholes.slice(0, 3))("F32 a download that announces more than the cap is aborted before its body comes (%s)", async (_, read) => {
  const { server, acme } = await start([stallAfterHeaders("%PDF", pdf)], caps);
  await unreadable(read(acme), "body_too_large", { attempts: 1, operationId: "downloadDocument", contentType: "application/pdf" });
  await server.waitForClosed(1);
  expect(server.requests.length).toBe(1);
});

/** Sends chunks of 60 bytes, and keeps the connection open for more. */
function endless(chunks: number): Step {
  const chunk = `3c\r\n${canary("byte", 60)}\r\n`;
  return raw(`HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(chunks)}`, "keep");
}

test.each(wholes)("F32 a download that grows above the cap is aborted while it streams (%s)", async (_, read) => {
  const { server, acme } = await start([endless(3)], caps);
  await unreadable(read(acme), "body_too_large", { attempts: 1, contentType: "application/pdf" });
  await server.waitForClosed(1);
  expect(server.requests.length).toBe(1);
});

test.each(opens)("F32 no byte above the cap is handed on (%s)", async (_, open) => {
  const { server, acme } = await start([endless(3)], caps);
  const reader = (await open(acme)).getReader();
  let received = 0;
  const read = async (): Promise<void> => {
    for (;;) received += (await reader.read()).value?.byteLength ?? 0;
  };
  await unreadable(read(), "body_too_large", { attempts: 1 });
  expect(received).toBeLessThanOrEqual(100);
  await unreadable(reader.read(), "body_too_large", { attempts: 1 });
  await server.waitForClosed(1);
});

test.each(wholes)("F32 a download of just the cap is handed on whole (%s)", async (_, read) => {
  const body = "x".repeat(100);
  for (const options of [{ body }, { body, chunked: true }, { body, contentLength: false as const }]) {
    const { acme } = await start([answer({ ...pdf, ...options })], caps);
    expect(new TextDecoder().decode(await read(acme))).toBe(body);
  }
});

test.each([...gets, ...posts])("F32 so is any answer above its cap, and it is not asked for again (%s)", async (_, call) => {
  const secret = canary("large");
  for (const chunked of [false, true]) {
    const { server, acme } = await start([], caps);
    server.otherwise((request) =>
      answer({ status: request.method === "GET" ? 200 : 201, body: { ...applicant, nickname: secret.repeat(9) }, chunked }),
    );
    await unreadable(call(acme), "body_too_large", { attempts: 1, status: expect.any(Number) }, secret);
    expect(server.requests.length).toBe(1);
  }
});

test.each(["named", "raw"])("F33 a download that is answered with a JSON error gives that error (%s)", async (way) => {
  const problem = { code: "not_found", message: "There is no such document." };
  for (const options of [
    {},
    { chunked: true },
    { headers: { "Content-Type": "application/problem+json" } },
    { headers: { "Content-Type": undefined } },
  ] satisfies AnswerOptions[]) {
    const { server, acme } = await start([answer({ status: 404, body: problem, ...options })]);
    const result = way === "named" ? await acme.downloadDocument(params) : await acme.raw.GET(content, { params, parseAs: "stream" });
    expect([result.response.status, result.error, result.data]).toEqual([404, problem, undefined]);
    expect(server.requests.length).toBe(1);
  }
});

test("F33 the error can be thrown, and so is one that the spec does not list", async () => {
  const secret = canary("problem");
  const body = { code: "x", message: secret };
  const { acme } = await start([answer({ status: 404, body }), answer({ status: 403, body })]);
  const listed = await caught(acme.downloadDocument(params).then(unwrap));
  const unlisted = await caught(acme.downloadDocument(params));
  expect(listed).toMatchObject({ name: "ApiError", code: "api_error", status: 404, body });
  expect(unlisted).toMatchObject({ name: "ApiError", code: "undocumented_status", status: 403, body });
  expect(findCanaries({ secret }, { listed, unlisted })).toEqual([]);
});

test("F33 a good answer is a download, with what its headers say", async () => {
  const disposition = (name: string): AnswerOptions => ({
    headers: { "Content-Type": "application/pdf; x=1", "Content-Disposition": `attachment; ${name}` },
    body: "%PDF",
  });
  const { server, acme } = await start([answer(disposition('filename="passport.pdf"'))]);
  const { data } = await acme.downloadDocument(params);
  expect(data).toMatchObject({ contentType: "application/pdf; x=1", contentLength: 4, fileName: "passport.pdf" });
  expect(new TextDecoder().decode(await data?.bytes())).toBe("%PDF");
  expect(server.requests[0]?.headers).toMatchObject({ accept: "*/*", "accept-encoding": "identity" });
});

test.each([
  ['filename="../../etc/passwd"', "passwd"],
  ['filename="/etc/passwd"', "passwd"],
  ["filename=/etc/passwd", "passwd"],
  ['filename="C:\\\\Users\\\\ada\\\\x.pdf"', "x.pdf"],
  ["filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"],
  ["filename*=UTF-8''..%5C..%5Cx.pdf", "x.pdf"],
  ["filename*=UTF-8''x%0D%0AX-Evil%3A%201.pdf", "xX-Evil: 1.pdf"],
  ["filename*=UTF-8''x%00.pdf", "x.pdf"],
  ["filename=\"a.pdf\"; filename*=UTF-8''Zo%C3%AB.pdf", "Zoë.pdf"],
  ["filename=\"a.pdf\"; filename*=UTF-8''%ff%fe", "a.pdf"],
  ['filename="pass\\"port.pdf"', 'pass"port.pdf'],
  ['filename=".."', undefined],
  ['filename="."', undefined],
  ["filename*=UTF-8''.%00.", undefined],
  ['filename="a/"', undefined],
  ['filename=""', undefined],
  ["inline", undefined],
])("F27 the file name of a download is a base name: %s", async (given, expected) => {
  const { acme } = await start([answer({ headers: { "Content-Disposition": `attachment; ${given}` }, body: "x" })]);
  expect((await acme.downloadDocument(params)).data?.fileName).toBe(expected);
});

const person = { ...applicant, nickname: canary("nickname") };
const secrets = [person.nickname];

/** Answers that end before their body does, framed by a length or in chunks. */
const cuts = (body: object | string, status = 200): readonly (readonly [string, Step])[] => [
  ["closed before Content-Length", closeMidBody(20, { status, body })],
  ["reset before Content-Length", resetMidBody(20, { status, body })],
  ["chunks closed before the last", cutChunked("close", { status, body })],
  ["chunks reset before the last", cutChunked("reset", { status, body })],
];

test.each(cuts(person))("F34 JSON that ends early is an error, after the attempts that a GET has: %s", async (_, cut) => {
  for (const [, call] of gets) {
    const { server, acme } = await start();
    server.otherwise(cut);
    await unreadable(call(acme), "truncated_body", { attempts: 3, operationId: "getApplicant" }, ...secrets);
    expect(server.requests.length).toBe(3);
  }
});

test.each(cuts(person))("F34 a GET is answered whole at the next attempt: %s", async (_, cut) => {
  for (const [, call] of gets) {
    const { server, acme } = await start([cut, answer({ body: person })]);
    expect((await call(acme)).data).toEqual(person);
    expect(server.requests.length).toBe(2);
  }
});

test.each(cuts(person, 201))("F34 a POST is not repeated, and may have been acted on: %s", async (_, cut) => {
  for (const [, call] of posts) {
    const { server, acme } = await start();
    server.otherwise(cut);
    await unreadable(call(acme), "truncated_body", { attempts: 1, status: 201, maybeSent: true }, ...secrets);
    expect(server.requests.length).toBe(1);
  }
});

const file = "%PDF-1.7 ".repeat(50);

test.each(cuts(file))("F34 a download that ends early is never taken for a whole one: %s", async (_, cut) => {
  for (const [way, read] of wholes) {
    const { server, acme } = await start();
    server.otherwise(cut);
    // What raw reads whole is read inside the attempt, so that a GET is repeated; a stream is the caller's by then.
    const attempts = /blob|arrayBuffer/.test(way) ? 3 : 1;
    await unreadable(read(acme), "truncated_body", { attempts, operationId: "downloadDocument" });
    expect(server.requests.length).toBe(attempts);
  }
});

test.each(opens)("F34 a stream gives what came, then fails, and never ends (%s)", async (_, open) => {
  for (const [, cut] of cuts(file)) {
    const { acme } = await start([cut]);
    const reader = (await open(acme)).getReader();
    const read = async (): Promise<void> => {
      while (!(await reader.read()).done);
    };
    await unreadable(read(), "truncated_body", { attempts: 1 });
    await unreadable(reader.read(), "truncated_body", { attempts: 1 });
  }
});

/** A runtime that does not tell when a body ends before its length. */
const forgiving =
  (body: string, status = 200, headers: Record<string, string> = {}): ClientOptions["fetch"] =>
  async () =>
    new Response(body, { status, headers: { "content-type": "application/json", "content-length": "5", ...headers } });

test("F34 where the runtime does not tell, the length does", async () => {
  for (const [, call] of gets) {
    for (const headers of [{}, { "content-encoding": "identity" }]) {
      const { acme } = await start([], { fetch: forgiving("123", 200, headers) });
      await unreadable(call(acme), "truncated_body", { attempts: 3 });
    }
  }
  for (const [way, read] of wholes) {
    const { acme } = await start([], { fetch: forgiving("123") });
    await unreadable(read(acme), "truncated_body", { attempts: /blob|arrayBuffer/.test(way) ? 3 : 1 });
  }
});

test.each(["closed before Content-Length", "chunks closed before the last"])(
  "F34 an error body that ends early is no error body, and the status stands: %s",
  async (name) => {
    const { server, acme } = await start();
    server.otherwise(cuts({ code: "not_found", message: canary("message") }, 404).find(([cut]) => cut === name)?.[1] as Step);
    const result = await acme.getApplicant({ path: { applicant_id: "app_1" } });
    expect([result.status, result.ok, result.error, server.requests.length]).toEqual([404, false, undefined, 1]);
    const error = await caught(Promise.resolve(result).then(unwrap));
    expect(error.message).toContain("truncated_body");
  },
);

const text = Array.from({ length: 3_000 }, (_, index) => (index * 7919) % 10_007).join(" ");

test.each(["start", "checksum", "cut"] as const)(
  "F35 JSON under a gzip that is broken is an error, and is not asked for again: %s",
  async (where) => {
    for (const [, call] of gets) {
      const { server, acme } = await start();
      server.otherwise(corruptGzip(where, { ...person, text }));
      await unreadable(call(acme), "unparsable_body", { attempts: 1 }, ...secrets);
      expect(server.requests.length).toBe(1);
    }
  },
);

test.each(["br", "deflate", "zstd"])("F35 so is JSON under another coding that is broken: %s", async (coding) => {
  for (const [, call] of gets) {
    const { server, acme } = await start();
    server.otherwise(
      answer({ headers: { "Content-Type": "application/json", "Content-Encoding": coding }, body: "no such coding at all" }),
    );
    await unreadable(call(acme), "unparsable_body", { attempts: 1 });
    expect(server.requests.length).toBe(1);
  }
});

test("F35 JSON under a sound gzip is read", async () => {
  for (const [, call] of gets) {
    const { server, acme } = await start([gzip({ ...person, text })]);
    expect((await call(acme)).data).toEqual({ ...person, text });
    expect(server.requests[0]?.headers["accept-encoding"]).toContain("gzip");
  }
});

/** Bodies that do not tell their own end, each read in another way. */
const plain: readonly (readonly [way: string, read: (acme: AcmeClient) => Promise<unknown>])[] = [
  ...wholes,
  ["text", async (acme) => unwrap(await acme.getTerms())],
  ["raw text", async (acme) => (await acme.raw.GET("/terms", { parseAs: "text" })).data],
];

test.each(plain)("F35 a body that does not tell its end is asked for without a coding, and refused under one (%s)", async (_, read) => {
  for (const step of [corruptGzip("start", text), corruptGzip("checksum", text), corruptGzip("cut", text), gzip(text)]) {
    const { server, acme } = await start();
    server.otherwise(step);
    await unreadable(read(acme), "unparsable_body", { attempts: 1 });
    expect(server.requests.map(({ headers }) => headers["accept-encoding"])).toEqual(["identity"]);
  }
});

test.each(plain)("F35 without one, or with one that changes nothing, it is read (%s)", async (_, read) => {
  for (const coding of [undefined, "identity", "Identity"]) {
    const { acme } = await start([answer({ headers: { "Content-Type": "text/plain", "Content-Encoding": coding }, body: text })]);
    const got = await read(acme);
    expect(typeof got === "string" ? got : new TextDecoder().decode(got as Uint8Array)).toBe(text);
  }
});

const bombBytes = 50_000_000;
const smallCap = 65_536;

/** The runtime's `fetch`, which counts what is taken out of its decoder. */
function countingFetch(): { readonly taken: () => number; readonly fetch: NonNullable<ClientOptions["fetch"]> } {
  let taken = 0;
  return {
    taken: () => taken,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const counter = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          taken += chunk.byteLength;
          controller.enqueue(chunk);
        },
      });
      return new Response(response.body?.pipeThrough(counter) ?? null, { status: response.status, headers: response.headers });
    },
  };
}

test.each(gets)("F35 a gzip bomb is stopped at the cap, not when it is inflated (%s)", async (_, call) => {
  const { taken, fetch } = countingFetch();
  const { server, acme } = await start([], { maxResponseBytes: smallCap, fetch });
  server.otherwise(gzipBomb(bombBytes));
  await unreadable(call(acme), "body_too_large", { attempts: 1 });
  expect(server.requests.length).toBe(1);
  expect(taken()).toBeGreaterThan(smallCap);
  expect(taken()).toBeLessThan(smallCap * 8);
});

test.each(gets)("F35 nothing more is read from the socket once the cap is passed (%s)", async (_, call) => {
  const bomb = await gzipBombBytes(bombBytes);
  const { server, acme } = await start(
    [drip({ headers: { "Content-Type": "application/json", "Content-Encoding": "gzip" }, body: bomb, bytesPerTick: 4_096 })],
    {
      maxResponseBytes: smallCap,
    },
  );
  const work = unreadable(call(acme), "body_too_large", { attempts: 1 });
  await server.waitForSteps(1);
  await server.tick();
  await work;
  await server.waitForClosed(1);
  expect(bomb.byteLength).toBeGreaterThan(10 * 4_096);
});

test.each(plain)("F35 a bomb where no coding was asked for is not inflated at all (%s)", async (_, read) => {
  const { taken, fetch } = countingFetch();
  const { acme } = await start([gzipBomb(bombBytes)], { maxDownloadBytes: smallCap, maxResponseBytes: smallCap, fetch });
  await unreadable(read(acme), "unparsable_body", { attempts: 1 });
  expect(taken()).toBeLessThanOrEqual(smallCap);
});

test("F35 a bomb in place of an error body leaves the status", async () => {
  const { taken, fetch } = countingFetch();
  const bomb = await gzipBombBytes(bombBytes);
  const step = answer({ status: 404, headers: { "Content-Type": "application/json", "Content-Encoding": "gzip" }, body: bomb });
  const { acme } = await start([step, step], { maxResponseBytes: smallCap, fetch });
  const named = await acme.downloadDocument(params);
  const viaRaw = await acme.raw.GET(content, { params, parseAs: "stream" });
  expect([named.status, named.error, viaRaw.response.status, viaRaw.data]).toEqual([404, undefined, 404, undefined]);
  expect(taken()).toBeLessThan(smallCap * 16);
});

test("F35 a bomb at the token endpoint is a TokenError within the cap", async () => {
  const { taken, fetch } = countingFetch();
  const tokens = await startFaultServer({ otherwise: gzipBomb(bombBytes) });
  onTestFinished(() => tokens.close());
  const auth = clientCredentials({ tokenEndpoint: tokens.url, clientId: "made-up-client", clientSecret: "made-up-secret" });
  const { server, acme } = await start([], { maxResponseBytes: smallCap, fetch, auth });
  const error = await caught(acme.listApplicants());
  expect(error).toMatchObject({ name: "TokenError", code: "token_endpoint_failed", attempts: 0, maybeSent: false });
  expect(error.cause).toMatchObject({ name: "ParseError", code: "body_too_large" });
  expect([server.connections, tokens.requests.length]).toEqual([0, 1]);
  expect(taken()).toBeLessThan(smallCap * 8);
});
