import { bearerToken } from "@kyc-clients/auth";
import { answer, resetBeforeAnswer } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { ada, applicant, caught, start } from "../faults/setup.ts";

/** So many bytes as a stream. */
const streamOf = (bytes: number): ReadableStream => new Blob([new Uint8Array(bytes)]).stream();

const path = { applicant_id: "app_1" };

test("a request that a middleware rebuilt is sent again where that is safe, its body whole and of known length", async () => {
  const { acme, server } = await start([resetBeforeAnswer(), answer({ body: applicant })]);
  acme.raw.use({
    onRequest: ({ request }) => new Request(request, { headers: [...request.headers, ["x-trace", "1"]] as [string, string][] }),
  });
  const { data } = await acme.raw.PUT("/applicants/{applicant_id}", { params: { path }, body: ada });
  expect(data).toEqual(applicant);
  expect(server.requests.map(({ headers, text }) => [headers["x-trace"], headers["transfer-encoding"], JSON.parse(text)])).toEqual([
    ["1", undefined, ada],
    ["1", undefined, ada],
  ]);
});

test("a request that a middleware rebuilt is sent again with a new token after a 401", async () => {
  let token = 0;
  const auth = bearerToken(async () => `made-up-token-${++token}`);
  const { acme, server } = await start(
    [answer({ status: 201, body: applicant }), answer({ status: 401, body: {} }), answer({ status: 201, body: applicant })],
    { auth },
  );
  acme.raw.use({ onRequest: ({ request }) => new Request(request) });
  for (const _ of [1, 2]) expect((await acme.raw.POST("/applicants", { body: ada })).response.status).toBe(201);
  expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual(
    [1, 1, 2].map((number) => `Bearer made-up-token-${number}`),
  );
});

test("a request to which a middleware gave another method is not repeated on the operation's word", async () => {
  const { acme, server } = await start([resetBeforeAnswer(), answer({ body: applicant })]);
  acme.raw.use({ onRequest: ({ request }) => new Request(request, { method: "POST" }) });
  const error = await caught(acme.raw.GET("/applicants/{applicant_id}", { params: { path } }));
  expect(error).toMatchObject({ name: "ConnectionError", vendor: "acme", operationId: "getApplicant", attempts: 1, maybeSent: true });
  expect(server.requests).toHaveLength(1);
});

test("a stream that passes through a middleware is sent once, and its limit holds", async () => {
  const { acme, server } = await start([answer({ status: 503 })], { maxRequestBytes: 64 });
  acme.raw.use({ onRequest: ({ request }) => new Request(request, { duplex: "half" } as RequestInit) });
  const upload = (body: unknown) =>
    acme.raw.PUT("/documents/{document_id}/content", { params: { path: { document_id: "doc_1" } }, body: body as never });
  expect((await upload(streamOf(64))).response.status).toBe(503);
  expect(server.requests.map(({ body }) => body.length)).toEqual([64]);
  expect(await caught(upload(streamOf(65)))).toMatchObject({ name: "ArgumentError", argument: "body" });
});

test("a body that a middleware makes is held to the limit as well", async () => {
  const { acme, server } = await start([], { maxRequestBytes: 100 });
  acme.raw.use({ onRequest: ({ request }) => new Request(request, { body: "x".repeat(101) }) });
  expect(await caught(acme.raw.POST("/applicants", { body: ada }))).toMatchObject({ name: "ArgumentError", argument: "body" });
  expect(server.requests).toHaveLength(0);
});

test("the key's header is the client's to write, by name and in raw", async () => {
  const { acme, server } = await start();
  const error = await caught(acme.raw.GET("/health", { headers: { "X-API-Key": "made-up" } }));
  expect(error).toMatchObject({ name: "ArgumentError", argument: "header.X-API-Key", vendor: "acme", operationId: "getHealth" });
  expect(server.requests).toHaveLength(0);
});

test("a refused path names the vendor, and an undocumented one the option", async () => {
  const { acme } = await start();
  expect(await caught(acme.raw.GET("/nowhere" as never))).toMatchObject({ argument: "path", vendor: "acme" });
  expect(await caught(acme.raw.POST("/_path-not-documented/searchNames", { body: { name: ada.name } }))).toMatchObject({
    name: "ConfigurationError",
    option: "operationPaths.searchNames",
  });
});
