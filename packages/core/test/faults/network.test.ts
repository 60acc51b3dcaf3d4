import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { type AuthStrategy, all, clientCredentials } from "@kyc-clients/auth";
import { type ClientOptions, createClient, type Download, unwrap } from "@kyc-clients/core";
import {
  answer,
  canary,
  closeBeforeAnswer,
  deferred,
  drip,
  earlyKeepAliveClose,
  findCanaries,
  hangBeforeHeaders,
  hangConnect,
  type ManualClock,
  refusedUrl,
  resetBeforeAnswer,
  resetMidBody,
  resetMidHeaders,
  resetOnConnect,
  retryAfter,
  settle,
  stallAfterHeaders,
  stallMidHeaders,
  startBlackHole,
  startTlsServer,
  stubFetch,
  watchedSignal,
} from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { type AcmeClient, createAcmeClient } from "../acme/client.ts";
import { api } from "../acme/operations.gen.ts";
import { ada, applicant, caught, connect, gets, posts, start, waits } from "./setup.ts";

const pdf = { headers: { "Content-Type": "application/pdf" } };
const created = answer({ status: 201, body: applicant });
const found = answer({ body: applicant });
const both = [...gets.map(([way, call]) => [`GET, ${way}`, call] as const), ...posts.map(([way, call]) => [`POST, ${way}`, call] as const)];

/** What fetch throws when the transport gives this code. */
function transportError(code: string, message = "made up"): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

function download(acme: AcmeClient, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  return acme.downloadDocument({ path: { document_id: "doc_1" }, signal }).then((result) => unwrap(result).stream);
}

async function rawDownload(acme: AcmeClient, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const params = { path: { document_id: "doc_1" } };
  const { data } = await acme.raw.GET("/documents/{document_id}/content", { params, parseAs: "stream", signal });
  return data as ReadableStream<Uint8Array>;
}

const downloads = [
  ["named", download],
  ["raw", rawDownload],
] as const;

// F36

test.each(gets)("F36 a name that is not found is a ConnectionError after three attempts, and nothing was sent (%s)", async (_, get) => {
  const { acme, events } = connect("http://nowhere.invalid", { allowHttp: true });
  const error = await caught(get(acme));
  expect(error).toMatchObject({
    name: "ConnectionError",
    code: "connection_failed",
    attempts: 3,
    maybeSent: false,
    vendor: "acme",
    operationId: "getApplicant",
  });
  expect(["ENOTFOUND", "EAI_AGAIN"]).toContain(error.reason);
  expect(waits(events)).toEqual([125, 250]);
});

test.each(gets)("F36 a refused connection is tried three times, and nothing was sent (%s)", async (_, get) => {
  const { acme } = connect(await refusedUrl());
  const refused = { name: "ConnectionError", code: "connection_failed", reason: "ECONNREFUSED", attempts: 3, maybeSent: false };
  expect(await caught(get(acme))).toMatchObject(refused);
});

test.each(posts)("F36 a refused POST is tried once, and says that nothing was sent (%s)", async (_, post) => {
  const { acme, events } = connect(await refusedUrl());
  expect(await caught(post(acme))).toMatchObject({ name: "ConnectionError", code: "connection_failed", attempts: 1, maybeSent: false });
  expect(waits(events)).toEqual([]);
});

test("F36 a request that may have been sent once stays so, whatever the repeats met", async () => {
  const codes = ["ECONNRESET", "ECONNREFUSED", "ECONNREFUSED"];
  const fetch = stubFetch((_, index) => Promise.reject(transportError(codes[index] ?? "")));
  const { acme } = connect("https://api.acme.example", { fetch });
  expect(await caught(acme.getHealth())).toMatchObject({ name: "ConnectionError", reason: "ECONNREFUSED", attempts: 3, maybeSent: true });
});

test.each(both)("F36 a certificate that nobody vouches for is refused once, and no request leaves (%s)", async (_, call) => {
  const server = await startTlsServer();
  onTestFinished(() => server.close());
  const { acme, events } = connect(server.url);
  const refused = { name: "ConnectionError", code: "tls_failed", reason: "DEPTH_ZERO_SELF_SIGNED_CERT", attempts: 1, maybeSent: false };
  expect(await caught(call(acme))).toMatchObject(refused);
  expect(waits(events)).toEqual([]);
  expect(server.connections).toBe(1);
  expect(server.requests).toHaveLength(0);
  expect(server.bytes().length).toBe(0);
});

test("F36 a server that speaks no TLS is refused once", async () => {
  let connections = 0;
  const plain = createServer((socket) => {
    connections++;
    socket.on("error", () => {}).end("HTTP/1.1 400 Bad Request\r\n\r\n");
  });
  await once(plain.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void plain.close());
  const { acme, events } = connect(`https://127.0.0.1:${(plain.address() as AddressInfo).port}`);
  expect(await caught(acme.getHealth())).toMatchObject({ name: "ConnectionError", code: "tls_failed", attempts: 1 });
  expect(waits(events)).toEqual([]);
  expect(connections).toBe(1);
});

test.each([
  ["CERT_HAS_EXPIRED", false],
  ["CERT_REVOKED", false],
  ["CRL_HAS_EXPIRED", false],
  ["ERR_TLS_CERT_ALTNAME_INVALID", false],
  ["HOSTNAME_MISMATCH", false],
  ["INVALID_CA", false],
  ["INVALID_PURPOSE", false],
  ["SELF_SIGNED_CERT_IN_CHAIN", false],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", false],
  // These may come in the middle of a connection, when the request has left.
  ["ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", true],
  ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", true],
  ["EPROTO", true],
])("F36 %s is a TLS failure, never repeated", async (code, maybeSent) => {
  const fetch = stubFetch(() => Promise.reject(transportError(code)));
  const { acme } = connect("https://api.acme.example", { fetch });
  expect(await caught(acme.getHealth())).toMatchObject({
    name: "ConnectionError",
    code: "tls_failed",
    reason: code,
    attempts: 1,
    maybeSent,
  });
  expect(fetch.calls).toHaveLength(1);
});

test("F36 neither the address nor what the transport said of it is in the error", async () => {
  const marker = canary("id");
  const fetch = stubFetch(({ url }) => Promise.reject(transportError("ECONNRESET", `could not reach ${url}`)));
  const { acme, events } = connect("https://api.acme.example", { fetch, attempts: 1 });
  const error = await caught(acme.getApplicant({ path: { applicant_id: marker } }));
  expect(error).toMatchObject({ name: "ConnectionError", reason: "ECONNRESET" });
  expect(fetch.calls[0]?.url).toContain(marker);
  expect(findCanaries([marker], { error, events })).toEqual([]);
});

// F37

const cuts = [resetBeforeAnswer(), closeBeforeAnswer(), resetMidHeaders(), resetOnConnect()];

test.each(gets.flatMap(([way, get]) => cuts.map((cut) => [cut.name, way, get, cut] as const)))(
  "F37 a GET is repeated after: %s (%s)",
  async (_, __, get, cut) => {
    const { acme, server, events } = await start([cut, found]);
    expect((await get(acme)).data).toEqual(applicant);
    expect(waits(events)).toEqual([125]);
    expect(server.requests).toHaveLength(cut.at === "connect" ? 1 : 2);
    expect(server.stepsLeft).toBe(0);
  },
);

test.each(posts.flatMap(([way, post]) => cuts.map((cut) => [cut.name, way, post, cut] as const)))(
  "F37 a POST is not repeated, and says maybeSent, after: %s (%s)",
  async (_, __, post, cut) => {
    const { acme, server, events } = await start([cut, created]);
    expect(await caught(post(acme))).toMatchObject({ name: "ConnectionError", code: "connection_failed", attempts: 1, maybeSent: true });
    expect(waits(events)).toEqual([]);
    expect(server.connections).toBe(1);
    expect(server.stepsLeft).toBe(1);
  },
);

test("F37 a GET whose every attempt is reset fails after three, and says maybeSent", async () => {
  const { acme, server } = await start([resetBeforeAnswer(), resetBeforeAnswer(), resetBeforeAnswer(), found]);
  expect(await caught(acme.getHealth())).toMatchObject({ name: "ConnectionError", reason: "ECONNRESET", attempts: 3, maybeSent: true });
  expect(server.requests).toHaveLength(3);
});

test("F37 a POST that its spec calls safe to repeat is repeated with the same body", async () => {
  const { acme, server } = await start([resetBeforeAnswer(), answer({ body: [] }), resetBeforeAnswer(), answer({ body: [] })]);
  const named = await acme.searchApplicants({ body: { text: "Lovelace", limit: 10 } });
  const raw = await acme.raw.POST("/applicants/search", { body: { text: "Lovelace", limit: 10 } });
  expect(named).toMatchObject({ ok: true, attempts: 2 });
  expect(raw.data).toEqual([]);
  expect(server.requests.map((request) => request.json())).toEqual(Array(4).fill({ text: "Lovelace", limit: 10 }));
});

test("F37 a GET that its spec does not call safe to repeat is not repeated", async () => {
  const { acme, server } = await start([resetBeforeAnswer(), resetBeforeAnswer()]);
  const reset = { name: "ConnectionError", code: "connection_failed", attempts: 1, maybeSent: true };
  expect(await caught(acme.getReport({ path: { check_id: "chk_1" } }))).toMatchObject(reset);
  expect(await caught(acme.raw.GET("/checks/{check_id}/report", { params: { path: { check_id: "chk_1" } } }))).toMatchObject(reset);
  expect(server.requests).toHaveLength(2);
});

test("F37 a GET is repeated after a reset inside the answer's body", async () => {
  const { acme, server } = await start([resetMidBody(10, { body: applicant }), found]);
  expect(await acme.getApplicant({ path: { applicant_id: "app_1" } })).toMatchObject({ ok: true, data: applicant, attempts: 2 });
  expect(server.requests).toHaveLength(2);
});

// F38

test.each(gets.flatMap(([way, get]) => (["reset", "close"] as const).map((how) => [how, way, get] as const)))(
  "F38 a GET on a stale socket (%s) is repeated once, on a new one (%s)",
  async (how, _, get) => {
    const { acme, server, events } = await start([earlyKeepAliveClose({ body: applicant }, how), found]);
    await get(acme);
    // The transport takes a socket up again a moment after its answer.
    await settle();
    expect((await get(acme)).data).toEqual(applicant);
    expect(server.requests.map((request) => request.connection)).toEqual([1, 1, 2]);
    expect(waits(events)).toEqual([125]);
  },
);

test.each(posts)("F38 a POST on a stale socket is not repeated, and says maybeSent (%s)", async (_, post) => {
  const { acme, server } = await start([earlyKeepAliveClose({ status: 201, body: applicant }), created]);
  await post(acme);
  await settle();
  expect(await caught(post(acme))).toMatchObject({ name: "ConnectionError", code: "connection_failed", attempts: 1, maybeSent: true });
  expect(server.requests.map((request) => request.connection)).toEqual([1, 1]);
});

// F39 to F42

test.each(gets)("F39 a connect that hangs ends with the attempt timeout, and is repeated until the deadline (%s)", async (_, get) => {
  const hole = await startBlackHole();
  onTestFinished(() => hole.close());
  const { acme, clock, events } = connect(hole.url);
  const error = caught(get(acme));
  await clock.whenTimers(1);
  await clock.advance(29_999);
  expect(events).toEqual([]);
  await clock.advance(1);
  expect(events).toMatchObject([
    { type: "attempt", errorCode: "attempt_timeout", durationMs: 30_000 },
    { type: "retry", waitMs: 125 },
  ]);
  await clock.advance(30_000);
  expect(await error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", attempts: 2, maybeSent: true });
  expect(await error).not.toHaveProperty("status");
  expect(clock.pending()).toBe(0);
});

test("F39 a connection that is taken and never read ends a POST with the attempt timeout", async () => {
  const { acme, clock, server } = await start([hangConnect()]);
  const error = caught(acme.createApplicant({ body: ada }));
  await server.waitForConnections(1);
  await clock.advance(30_000);
  expect(await error).toMatchObject({ name: "TimeoutError", code: "attempt_timeout", attempts: 1, maybeSent: true });
  // A repeat would come on a connection that is read.
  expect(server.requests).toHaveLength(0);
});

const hangs = [hangBeforeHeaders(), stallMidHeaders()];

test.each(gets.flatMap(([way, get]) => hangs.map((hang) => [hang.name, way, get, hang] as const)))(
  "F40 a GET whose headers hang is repeated after the attempt timeout: %s (%s)",
  async (_, __, get, hang) => {
    const { acme, clock, server, events } = await start([hang, found]);
    const result = get(acme);
    await server.waitForSteps(1);
    await clock.advance(29_999);
    expect(server.requests).toHaveLength(1);
    await clock.advance(1);
    expect((await result).data).toEqual(applicant);
    expect(events).toMatchObject([
      { type: "attempt", errorCode: "attempt_timeout", durationMs: 30_000 },
      { type: "retry", waitMs: 125 },
      { type: "attempt", status: 200 },
      { type: "call", status: 200, attempts: 2 },
    ]);
    await server.waitForClosed(1);
    expect(clock.pending()).toBe(0);
  },
);

test.each(posts.flatMap(([way, post]) => hangs.map((hang) => [hang.name, way, post, hang] as const)))(
  "F40 a POST whose headers hang ends with the attempt timeout: %s (%s)",
  async (_, __, post, hang) => {
    const { acme, clock, server } = await start([hang, created]);
    const error = caught(post(acme));
    await server.waitForSteps(1);
    await clock.advance(30_000);
    expect(await error).toMatchObject({ name: "TimeoutError", code: "attempt_timeout", attempts: 1, maybeSent: true });
    expect(await error).not.toHaveProperty("status");
    expect(server.requests).toHaveLength(1);
  },
);

test.each(gets)("F41 a GET whose body stalls is repeated after the attempt timeout (%s)", async (_, get) => {
  const { acme, clock, server, events } = await start([stallAfterHeaders('{"id":'), found]);
  const result = get(acme);
  await server.waitForSteps(1);
  await clock.advance(30_000);
  expect((await result).data).toEqual(applicant);
  expect(events[0]).toMatchObject({ type: "attempt", status: 200, errorCode: "attempt_timeout" });
  expect(server.requests).toHaveLength(2);
});

test.each(posts)("F41 a POST whose body stalls ends with the attempt timeout and the status (%s)", async (_, post) => {
  const { acme, clock, server } = await start([stallAfterHeaders('{"id":', { status: 201 }), created]);
  const error = caught(post(acme));
  await server.waitForSteps(1);
  await clock.advance(30_000);
  expect(await error).toMatchObject({ name: "TimeoutError", code: "attempt_timeout", status: 201, attempts: 1, maybeSent: true });
  expect(server.requests).toHaveLength(1);
});

test.each(downloads)("F41 a download that stalls ends with the attempt timeout (%s)", async (_, open) => {
  const { acme, clock, server } = await start([stallAfterHeaders("%PDF-", pdf)]);
  const reader = (await open(acme, new AbortController().signal)).getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("%PDF-");
  const error = caught(reader.read());
  await clock.advance(30_000);
  expect(await error).toMatchObject({ name: "TimeoutError", code: "attempt_timeout", status: 200, maybeSent: true });
  await server.waitForClosed(1);
  expect(clock.pending()).toBe(0);
});

test.each(both)("F42 a body that drips beyond the deadline ends with the deadline (%s)", async (_, call) => {
  const { acme, clock, server, events } = await start([drip({ body: applicant })], { timeoutMs: 5_000 });
  const error = caught(call(acme));
  await server.waitForSteps(1);
  for (let second = 1; second <= 5; second++) {
    expect(await server.tick()).toBe(1);
    await clock.advance(1_000);
  }
  expect(await error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", status: 200, attempts: 1, maybeSent: true });
  expect(waits(events)).toEqual([]);
  expect(server.requests).toHaveLength(1);
  expect(clock.pending()).toBe(0);
});

test.each(downloads)("F42 a download that drips ends with the deadline, although no part took too long (%s)", async (_, open) => {
  const { acme, clock, server } = await start([drip({ ...pdf, body: "%PDF-1.7 and more" })]);
  const stream = await open(acme, new AbortController().signal);
  const read = caught(new Response(stream).arrayBuffer());
  for (let part = 1; part <= 3; part++) {
    expect(await server.tick()).toBe(1);
    await clock.advance(20_000);
  }
  expect(await read).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", status: 200 });
  await server.waitForClosed(1);
  expect(clock.pending()).toBe(0);
});

test.each(both)("F42 a call whose time ran out while the process stood still is not sent (%s)", async (_, call) => {
  const { clock, server } = await start([found]);
  let stoodStillMs = 0;
  const auth: AuthStrategy = {
    scheme: "bearer",
    authorize(headers) {
      headers.set("authorization", "Bearer made-up-token");
      stoodStillMs = 60_000;
    },
  };
  const timers: number[] = [];
  const slow: ManualClock = {
    ...clock,
    monotonic: () => clock.monotonic() + stoodStillMs,
    timer(ms, fire) {
      timers.push(ms);
      return clock.timer(ms, fire);
    },
  };
  const { acme } = connect(server.url, { auth, clock: slow });
  expect(await caught(call(acme))).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", attempts: 0, maybeSent: false });
  expect(server.connections).toBe(0);
  expect(timers).toEqual([]);
});

// F43. Any value may be the reason, so an object that only this test knows.

test.each(both)("F43 an abort before the start sends nothing and reads no credential (%s)", async (_, call) => {
  let asked = 0;
  const { signal, abort, listeners } = watchedSignal();
  const secret = (): string => `made-up-secret-${++asked}`;
  const { acme, clock, server } = await start([found]);
  const auth = clientCredentials({ tokenEndpoint: `${server.url}/token`, clientId: "made-up-client", clientSecret: secret });
  const signing = connect(server.url, { auth, clock });
  const reason = { made: "up" };
  abort(reason);
  expect(await caught(call(acme, signal))).toBe(reason);
  expect(await caught(call(signing.acme, signal))).toBe(reason);
  expect(asked).toBe(0);
  expect(server.connections).toBe(0);
  expect(listeners()).toBe(0);
  expect(clock.pending()).toBe(0);
});

test("F43 an abort between two credentials asks for no second one, and sends nothing", async () => {
  const { server } = await start([found]);
  const { signal, abort } = watchedSignal();
  const reason = { made: "up" };
  const asked: string[] = [];
  const layer = (scheme: AuthStrategy["scheme"], then = (): void => {}): AuthStrategy => ({
    scheme,
    authorize() {
      asked.push(scheme);
      then();
    },
  });
  const getHealth = { method: "GET", path: "/health", json: "200", security: [["oauth", "basic"]] } as const;
  const auth = all(
    layer("oauth2", () => abort(reason)),
    layer("basic"),
  );
  const acme = createClient<AcmeClient>({ ...api, operations: { getHealth } }, { baseUrl: server.url, auth });
  onTestFinished(() => acme.close());
  expect(await caught(acme.getHealth({ signal }))).toBe(reason);
  expect(asked).toEqual(["oauth2"]);
  expect(server.connections).toBe(0);
});

test.each(both)("F43 an abort in the wait for a token ends the wait and the exchange (%s)", async (_, call) => {
  const { server } = await start([found]);
  server.handle("/token", hangBeforeHeaders());
  const auth = clientCredentials({ tokenEndpoint: `${server.url}/token`, clientId: "made-up-client", clientSecret: "made-up-secret" });
  const { acme, clock } = connect(server.url, { auth });
  const { signal, abort, listeners } = watchedSignal();
  const reason = { made: "up" };
  const error = caught(call(acme, signal));
  await server.waitForSteps(1);
  expect(clock.pending()).toBeGreaterThan(0);
  abort(reason);
  expect(await error).toBe(reason);
  await server.waitForClosed(1);
  expect(server.requests.map((request) => request.path)).toEqual(["/token"]);
  expect(listeners()).toBe(0);
  expect(clock.pending()).toBe(0);
});

test.each(gets)("F43 an abort in back-off ends it at once (%s)", async (_, get) => {
  const { acme, clock, server, events } = await start([retryAfter(503, "5"), found], { holdBackOff: true });
  const { signal, abort, listeners } = watchedSignal();
  const reason = { made: "up" };
  const error = caught(get(acme, signal));
  await server.waitForSteps(1);
  await clock.advance(4_999);
  expect(waits(events)).toEqual([5_000]);
  expect(clock.delays()).toEqual([1]);
  abort(reason);
  expect(await error).toBe(reason);
  expect(listeners()).toBe(0);
  expect(clock.pending()).toBe(0);
  await clock.advance(60_000);
  expect(server.requests).toHaveLength(1);
});

const pauses = [hangBeforeHeaders(), stallMidHeaders(), stallAfterHeaders('{"id":')];

test.each(both.flatMap(([way, call]) => pauses.map((pause) => [pause.name, way, call, pause] as const)))(
  "F43 an abort ends the attempt at once, and its connection: %s (%s)",
  async (_, __, call, pause) => {
    const { acme, clock, server, events } = await start([pause, found]);
    const { signal, abort, listeners } = watchedSignal();
    const reason = { made: "up" };
    const error = caught(call(acme, signal));
    await server.waitForSteps(1);
    await clock.advance(1);
    abort(reason);
    expect(await error).toBe(reason);
    await server.waitForClosed(1);
    expect(waits(events)).toEqual([]);
    expect(events.at(-1)).toMatchObject({ type: "call", errorCode: "aborted", attempts: 1 });
    expect(server.requests).toHaveLength(1);
    expect(listeners()).toBe(0);
    expect(clock.pending()).toBe(0);
  },
);

test.each(both)("F43 an abort ends a connect that hangs (%s)", async (_, call) => {
  const { acme, clock, server } = await start([hangConnect()]);
  const { signal, abort, listeners } = watchedSignal();
  const reason = { made: "up" };
  const error = caught(call(acme, signal));
  await server.waitForConnections(1);
  abort(reason);
  expect(await error).toBe(reason);
  expect(listeners()).toBe(0);
  expect(clock.pending()).toBe(0);
});

test.each(downloads)("F43 an abort ends a download that is being read (%s)", async (_, open) => {
  const { acme, clock, server } = await start([stallAfterHeaders("%PDF-", pdf)]);
  const { signal, abort, listeners } = watchedSignal();
  const reason = { made: "up" };
  const reader = (await open(acme, signal)).getReader();
  await reader.read();
  const error = caught(reader.read());
  await clock.whenTimers(1);
  abort(reason);
  expect(await error).toBe(reason);
  await server.waitForClosed(1);
  expect(listeners()).toBe(0);
  expect(clock.pending()).toBe(0);
});

test.each(downloads)("F43 a download that was aborted between two reads gives nothing more (%s)", async (_, open) => {
  const { acme, clock, server } = await start([stallAfterHeaders("%PDF-", pdf)]);
  const { signal, abort, listeners } = watchedSignal();
  const reason = { made: "up" };
  const reader = (await open(acme, signal)).getReader();
  await reader.read();
  expect(listeners()).toBe(0);
  abort(reason);
  expect(await caught(reader.read())).toBe(reason);
  await server.waitForClosed(1);
  expect(clock.pending()).toBe(0);
});

test("F43 an abort ends bytes() with the reason", async () => {
  const { acme, clock } = await start([stallAfterHeaders("%PDF-", pdf)]);
  const { signal, abort } = watchedSignal();
  const reason = { made: "up" };
  const document: Download = unwrap(await acme.downloadDocument({ path: { document_id: "doc_1" }, signal }));
  const error = caught(document.bytes());
  await clock.whenTimers(1);
  abort(reason);
  expect(await error).toBe(reason);
});

test.each(both)("F43 a call that ends well leaves no listener and no timer (%s)", async (_, call) => {
  const { acme, clock } = await start([answer({ status: 201, body: applicant })]);
  const { signal, listeners } = watchedSignal();
  await call(acme, signal).catch(() => {});
  expect(listeners()).toBe(0);
  expect(clock.pending()).toBe(0);
});

test("F43 middleware of raw sees the caller's abort on its request", async () => {
  const { acme, server } = await start([hangBeforeHeaders()]);
  const { signal, abort, listeners } = watchedSignal();
  const seen = deferred<AbortSignal>();
  acme.raw.use({
    onRequest({ request }) {
      seen.resolve(request.signal);
      return new Request(request, { headers: { "x-made": "up" } });
    },
  });
  const reason = { made: "up" };
  const error = caught(acme.raw.GET("/health", { signal }));
  await server.waitForSteps(1);
  abort(reason);
  expect(await error).toBe(reason);
  expect((await seen.promise).reason).toBe(reason);
  expect(listeners()).toBe(0);
});

// F44

test("F44 a wait longer than the deadline left stops the call at once, and the result carries it", async () => {
  const { acme, clock, server, events } = await start([retryAfter(429, "60")]);
  const result = await acme.getApplicant({ path: { applicant_id: "app_1" } });
  expect(result).toMatchObject({ ok: false, status: 429, retryAfterMs: 60_000, attempts: 1 });
  expect(() => unwrap(result)).toThrow(
    expect.objectContaining({ name: "ApiError", code: "api_error", status: 429, retryAfterMs: 60_000, attempts: 1 }),
  );
  expect(waits(events)).toEqual([]);
  expect(server.requests).toHaveLength(1);
  expect(clock.pending()).toBe(0);
  expect(clock.monotonic()).toBe(1_000);
});

test("F44 so does a status that the spec does not list", async () => {
  const { acme, server } = await start([retryAfter(503, "3600")]);
  const error = await caught(acme.listApplicants());
  expect(error).toMatchObject({ name: "ApiError", code: "undocumented_status", status: 503, retryAfterMs: 3_600_000, attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test("F44 so does raw, whose answer keeps the header", async () => {
  const { acme, server, clock } = await start([retryAfter(429, "60")]);
  const { response, error } = await acme.raw.GET("/health");
  expect([response.status, response.headers.get("retry-after"), error]).toEqual([429, "60", { error: "try again later" }]);
  expect(server.requests).toHaveLength(1);
  expect(clock.pending()).toBe(0);
});

test("F44 what counts is the time that earlier attempts have left", async () => {
  const { acme, clock, server, events } = await start([hangBeforeHeaders(), retryAfter(503, "30"), found]);
  const result = acme.getApplicant({ path: { applicant_id: "app_1" } });
  await server.waitForSteps(1);
  await clock.advance(30_000);
  expect(await result).toMatchObject({ ok: false, status: 503, retryAfterMs: 30_000, attempts: 2 });
  expect(waits(events)).toEqual([125]);
  expect(server.requests).toHaveLength(2);
});

test("F44 a wait that ends before the deadline is kept", async () => {
  const { acme, server, events } = await start([retryAfter(503, "59"), found]);
  expect(await acme.getApplicant({ path: { applicant_id: "app_1" } })).toMatchObject({ ok: true, attempts: 2 });
  expect(waits(events)).toEqual([59_000]);
  expect(server.requests).toHaveLength(2);
});

// F45. Node's transport gives up after 300 s without headers or a part of the body.

const transportLimitMs = 300_000;

test.each(both)("F45 an attempt is limited to 30 s, below the transport's limit (%s)", async (_, call) => {
  const { acme, clock, server } = await start([hangBeforeHeaders()]);
  const error = caught(call(acme));
  await server.waitForSteps(1);
  expect(clock.delays()).toEqual([30_000]);
  expect(Math.max(...clock.delays())).toBeLessThan(transportLimitMs);
  acme.close();
  await error;
});

test("F45 a whole call, the wait for a token included, is limited to 60 s", async () => {
  const { server } = await start();
  server.handle("/token", hangBeforeHeaders());
  const auth = clientCredentials({ tokenEndpoint: `${server.url}/token`, clientId: "made-up-client", clientSecret: "made-up-secret" });
  const { acme, clock } = connect(server.url, { auth });
  const error = caught(acme.listApplicants());
  await server.waitForSteps(1);
  expect(clock.delays()).toEqual([30_000, 60_000]);
  await clock.advance(60_000);
  const { code } = await error;
  expect(["deadline_exceeded", "token_endpoint_failed"]).toContain(code);
  expect(clock.monotonic()).toBe(61_000);
  expect(clock.pending()).toBe(0);
});

test.each([
  ["the client's options", { timeoutMs: 9_000, attemptTimeoutMs: 4_000 }, {}],
  ["the call's options", {}, { timeoutMs: 9_000, attemptTimeoutMs: 4_000 }],
] satisfies [string, Partial<ClientOptions<never>>, object][])("F45 both limits are options: %s", async (_, ofClient, ofCall) => {
  const { acme, clock, server } = await start([hangBeforeHeaders(), hangBeforeHeaders(), hangBeforeHeaders()], ofClient);
  const error = caught(acme.getHealth(ofCall));
  await server.waitForSteps(1);
  expect(clock.delays()).toEqual([4_000]);
  await clock.advance(4_000);
  await server.waitForSteps(2);
  expect(clock.delays()).toEqual([4_000]);
  await clock.advance(4_000);
  await server.waitForSteps(3);
  expect(clock.delays()).toEqual([625]);
  await clock.advance(625);
  expect(await error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", attempts: 3 });
});

test("F45 a limit of the transport that fires all the same is a ConnectionError", async () => {
  const fetch = stubFetch(() => Promise.reject(transportError("UND_ERR_HEADERS_TIMEOUT")));
  const acme = createAcmeClient({ baseUrl: "https://api.acme.example", fetch, attempts: 1 });
  expect(await caught(acme.getHealth())).toMatchObject({
    name: "ConnectionError",
    code: "connection_failed",
    reason: "UND_ERR_HEADERS_TIMEOUT",
    maybeSent: true,
  });
});
