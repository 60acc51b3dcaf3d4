import { gzipSync } from "node:zlib";
import type { Download } from "@kyc-clients/core";
import { type ClientOptions, unwrap } from "@kyc-clients/core";
import {
  answer,
  canary,
  closeMidBody,
  corruptGzip,
  cutChunked,
  findCanaries,
  gzipBombBytes,
  type RequestStep,
  raw,
  resetMidBody,
  type Step,
  stallAfterHeaders,
} from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  argumentsFor,
  type Connected,
  caught,
  download,
  type Operation,
  once,
  oneTimeCall,
  repeatedCall,
  row,
  sampleSuccess,
  start,
  success,
  unreadable,
  type Vendor,
  ways,
} from "../src/index.ts";

/** Reads a download whole: its bytes, its stream, and through `raw`. */
const wholes: readonly (readonly [attempts: number, read: (client: Connected, vendor: Vendor, one: Operation) => Promise<Uint8Array>])[] = [
  [1, async (client, vendor, one) => (unwrap(await client.call(one.operationId, argumentsFor(vendor, one))) as Download).bytes()],
  [
    1,
    async (client, vendor, one) => {
      const { stream } = unwrap(await client.call(one.operationId, argumentsFor(vendor, one))) as Download;
      return new Uint8Array(await new Response(stream).arrayBuffer());
    },
  ],
  // What `raw` reads whole is read inside the attempt, so that a GET is repeated; a stream is the caller's by then.
  [3, async (client, vendor, one) => ((await (await client.raw(one.operationId, argumentsFor(vendor, one))).data) as Blob).bytes()],
];

const caps = { maxDownloadBytes: 100, maxResponseBytes: 100 };
const pdf = { headers: { "Content-Type": "application/pdf" } };

/** Sends chunks of 60 bytes, and keeps the connection open for more. */
function endless(chunks: number): Step {
  const chunk = `3c\r\n${canary("byte", 60)}\r\n`;
  return raw(`HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(chunks)}`, "keep");
}

/** The spec's answer with a long text inside. */
function large({ inSpec }: Operation, text: string): { readonly status: number; readonly body: string } {
  const { status, body } = sampleSuccess(inSpec);
  return { status, body: `{"long":${JSON.stringify(text)},${String(body).slice(1)}` };
}

const typed = { headers: { "Content-Type": "application/json" } };

row("F32", "what is larger than its cap is aborted, and not asked for again", repeatedCall, async (vendor, one) => {
  const secret = canary("large");
  for (const chunked of [false, true]) {
    for (const { call } of ways) {
      const { server, client } = await start(vendor, [], caps);
      server.otherwise(answer({ ...typed, ...large(one, secret.repeat(9)), chunked }));
      await unreadable(
        call(client, one.operationId, argumentsFor(vendor, one)),
        "body_too_large",
        { attempts: 1, operationId: one.operationId },
        secret,
      );
      expect(server.requests).toHaveLength(1);
    }
  }
  const file = download.of(vendor);
  if (!file) return;
  for (const [index, [, read]] of wholes.entries()) {
    // What `raw` reads whole counts what has come, so the announced length alone ends a download only.
    for (const step of index < 2 ? [stallAfterHeaders("%PDF", pdf), endless(3)] : [endless(3)]) {
      const { server, client } = await start(vendor, [step], caps);
      await unreadable(read(client, vendor, file), "body_too_large", { attempts: 1, contentType: "application/pdf" });
      await server.waitForClosed(1);
      expect(server.requests).toHaveLength(1);
    }
    const { client } = await start(vendor, [answer({ ...pdf, body: "x".repeat(100) })], caps);
    expect(new TextDecoder().decode(await read(client, vendor, file))).toBe("x".repeat(100));
  }
});

row("F33", "a download that is answered with a JSON error gives that error", download, async (vendor, one) => {
  const secret = canary("problem");
  const [documented = 401] = (one.definition.json ?? "")
    .split(" ")
    .map(Number)
    .filter((status) => status >= 400);
  const body = { code: "not_found", message: secret };
  for (const status of [documented, 451]) {
    for (const options of [
      {},
      { chunked: true },
      { headers: { "Content-Type": "application/problem+json" } },
      { headers: { "Content-Type": undefined } },
    ]) {
      const step = answer({ status, body, ...options });
      const { server, client } = await start(vendor, [step, step]);
      const error = await caught(client.call(one.operationId, argumentsFor(vendor, one)).then(unwrap));
      expect(error).toMatchObject({ name: "ApiError", code: status === 451 ? "undocumented_status" : "api_error", status, body });
      expect(findCanaries([secret], { error })).toEqual([]);
      const viaRaw = await client.raw(one.operationId, argumentsFor(vendor, one));
      expect([viaRaw.response.status, viaRaw.error, viaRaw.data]).toEqual([status, body, undefined]);
      expect(server.requests).toHaveLength(2);
    }
  }
  const { server, client } = await start(vendor, [answer({ ...pdf, body: "%PDF" })]);
  const { data } = await client.call(one.operationId, argumentsFor(vendor, one));
  expect(data).toMatchObject({ contentType: "application/pdf", contentLength: 4 });
  expect(server.requests[0]?.headers).toMatchObject({ accept: "*/*", "accept-encoding": "identity" });
});

/** Answers that end before their body does, framed by a length or in chunks. */
const cuts = (options: {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
}): readonly RequestStep[] => [
  closeMidBody(20, options),
  resetMidBody(20, options),
  cutChunked("close", options),
  cutChunked("reset", options),
];

row("F34", "a body that ends early is an error, after the attempts that its call has", repeatedCall, async (vendor, one) => {
  const secret = canary("person");
  const args = argumentsFor(vendor, one);
  for (const cut of cuts({ ...typed, ...large(one, secret) })) {
    for (const { call } of ways) {
      const { server, client } = await start(vendor);
      server.otherwise(cut);
      await unreadable(call(client, one.operationId, args), "truncated_body", { attempts: 3, operationId: one.operationId }, secret);
      expect(server.requests).toHaveLength(3);
    }
    const { client } = await start(vendor, [cut, success(one)]);
    expect((await client.call(one.operationId, args)).attempts).toBe(2);
  }
  // A runtime may not tell that a body ended early; then its length does.
  const short = async (): Promise<Response> => new Response("123", { headers: { ...typed.headers, "content-length": "5" } });
  for (const { call } of ways) {
    const { client } = await start(vendor, [], { fetch: short });
    await unreadable(call(client, one.operationId, args), "truncated_body", { attempts: 3 });
  }
  const write = oneTimeCall.of(vendor);
  expect(write).toBeDefined();
  if (write) {
    for (const cut of cuts({ ...typed, ...large(write, secret) })) {
      const { server, client } = await start(vendor);
      server.otherwise(cut);
      const facts = { attempts: 1, status: sampleSuccess(write.inSpec).status, operationId: write.operationId };
      await unreadable(client.call(write.operationId, argumentsFor(vendor, write)), "truncated_body", facts, secret);
      expect(server.requests).toHaveLength(1);
    }
  }
  const file = download.of(vendor);
  if (!file) return;
  for (const cut of cuts({ status: 200, body: "%PDF-1.7 ".repeat(50), ...pdf })) {
    for (const [attempts, read] of wholes) {
      const { server, client } = await start(vendor);
      server.otherwise(cut);
      await unreadable(read(client, vendor, file), "truncated_body", { attempts, operationId: file.operationId });
      expect(server.requests).toHaveLength(attempts);
    }
  }
});

const CAP = 65_536;
const bombOf20Megabytes = once(() => gzipBombBytes(20_000_000));

/** The runtime's `fetch`, which counts what is taken out of its decoder. */
function countingFetch(): { readonly taken: () => number; readonly fetch: NonNullable<ClientOptions["fetch"]> } {
  let taken = 0;
  return {
    taken: () => taken,
    async fetch(url, init) {
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

row("F35", "a broken gzip and a gzip bomb are errors within the cap", repeatedCall, async (vendor, one) => {
  const secret = canary("person");
  const args = argumentsFor(vendor, one);
  const { status, body } = large(one, secret + "0123456789".repeat(300));
  const coded = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
  const bomb = await bombOf20Megabytes();
  for (const { call } of ways) {
    for (const where of ["start", "checksum", "cut"] as const) {
      const { server, client } = await start(vendor);
      server.otherwise(corruptGzip(where, body));
      await unreadable(call(client, one.operationId, args), "unparsable_body", { attempts: 1, operationId: one.operationId }, secret);
      expect(server.requests).toHaveLength(1);
    }
    const sound = await start(vendor, [answer({ status, headers: coded, body: gzipSync(body) })]);
    expect(await call(sound.client, one.operationId, args)).toMatchObject({ data: JSON.parse(body) });
    const { taken, fetch } = countingFetch();
    const { server, client } = await start(vendor, [], { maxResponseBytes: CAP, fetch });
    server.otherwise(answer({ status, headers: coded, body: bomb }));
    await unreadable(call(client, one.operationId, args), "body_too_large", { attempts: 1 });
    expect(server.requests).toHaveLength(1);
    expect([taken() > CAP, taken() < CAP * 8]).toEqual([true, true]);
  }
  const file = download.of(vendor);
  if (!file) return;
  for (const [, read] of wholes) {
    const { taken, fetch } = countingFetch();
    const { server, client } = await start(vendor, [], { maxDownloadBytes: CAP, maxResponseBytes: CAP, fetch });
    server.script(corruptGzip("cut", body), answer({ headers: coded, body: bomb }));
    // Bytes do not tell their own end, so they are asked for without a coding, and refused under one.
    for (const _ of ["cut", "bomb"]) await unreadable(read(client, vendor, file), "unparsable_body", { attempts: 1 });
    expect(server.requests.map(({ headers }) => headers["accept-encoding"])).toEqual(["identity", "identity"]);
    expect(taken()).toBeLessThanOrEqual(CAP);
  }
});
