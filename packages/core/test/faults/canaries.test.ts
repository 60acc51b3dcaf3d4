import { inspect } from "node:util";
import { type AuthStrategy, all, apiKey, basic, bearerToken, clientCredentials, isKycClientsError } from "@kyc-clients/auth";
import {
  type ClientEvent,
  createWebhookReceiver,
  hmacSignature,
  paginate,
  type RawDelivery,
  REDACTED,
  redact,
  unwrap,
} from "@kyc-clients/core";
import {
  answer,
  captureConsole,
  closeMidBody,
  type FaultServer,
  findCanaries,
  hangBeforeHeaders,
  html,
  inOrder,
  jsonText,
  manualClock,
  redirect,
  resetBeforeAnswer,
  type Step,
  type StepSource,
  startFaultServer,
  startTlsServer,
} from "@kyc-clients/testing";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { createEngine } from "../../src/engine.ts";
import { resolveOptions } from "../../src/options.ts";
import type { OperationResult } from "../../src/result.ts";
import { type AcmeClient, createAcmeClient } from "../acme/client.ts";
import { api } from "../acme/operations.gen.ts";
import {
  answered,
  bearerCalls,
  calls,
  documentedAnswer,
  elsewhere,
  failingAnswer,
  type MarkedCall,
  marks,
  rawCalls,
  refusedCalls,
  secrets,
  sentMarks,
} from "./canary-calls.ts";
import { caught, connect, type StartOptions } from "./setup.ts";

const operationPaths = { searchNames: "/names/search" };

/** Everything that a program could print after a run: what was thrown, told and made. */
interface Sinks {
  readonly errors: Error[];
  readonly events: ClientEvent[];
  /** Clients, strategies and engines. */
  readonly objects: unknown[];
}

type Auths = Record<"basicHeader" | "post" | "basic" | "bearer", AuthStrategy>;

function strategies({ url }: FaultServer): Auths {
  const { clientId, clientSecret, scope, audience, username, password, bearer, apiKey: value } = secrets;
  const oauth = { tokenEndpoint: `${url}/oauth/token`, clientId, clientSecret: () => clientSecret, scope, parameters: { audience } };
  return {
    basicHeader: clientCredentials(oauth),
    post: clientCredentials({ ...oauth, clientAuthentication: "client_secret_post", bodyFormat: "json" }),
    basic: basic({ username, password }),
    bearer: all(apiKey({ header: "X-API-Key", value }), bearerToken(bearer)),
  };
}

/** One run of many calls against one fault; what it threw and told goes into the sinks. */
class Run {
  readonly sinks: Sinks = { errors: [], events: [], objects: [] };
  readonly results: unknown[] = [];

  async server(step: StepSource): Promise<FaultServer> {
    const server = await startFaultServer({ otherwise: step });
    onTestFinished(() => server.close());
    server.handle("/oauth/token", answer({ body: { access_token: secrets.minted, expires_in: 3600 } }));
    return server;
  }

  client(url: string, options: StartOptions): ReturnType<typeof connect> {
    const connected = connect(url, { operationPaths, ...options });
    const engine = createEngine(api, url, resolveOptions({ baseUrl: url, operationPaths, ...options }));
    this.sinks.objects.push(connected.acme, connected.acme.raw, engine, options.auth);
    return connected;
  }

  /** Makes calls at once, and keeps what they throw, what `unwrap` throws of their failures, and what their downloads end with. */
  async all(
    acme: AcmeClient,
    events: readonly ClientEvent[],
    marked: readonly (readonly [string, (acme: AcmeClient) => Promise<unknown>])[],
  ): Promise<void> {
    await Promise.all(marked.map(([, call]) => this.#one(call(acme))));
    this.sinks.events.push(...events);
  }

  async #one(call: Promise<unknown>): Promise<void> {
    try {
      const result = (await call) as OperationResult;
      this.results.push("data" in result ? result.data : result.error);
      if (typeof result.ok !== "boolean") return;
      const data = unwrap(result) as { bytes?: () => Promise<Uint8Array> } | undefined;
      if (typeof data?.bytes === "function") this.results.push(new TextDecoder().decode(await data.bytes()));
    } catch (error) {
      this.sinks.errors.push(error as Error);
    }
  }
}

/** Every call in every way to sign in, against a server that does one thing. */
async function runAll(run: Run, step: StepSource, options: StartOptions = {}): Promise<FaultServer> {
  const server = await run.server(step);
  const auths = strategies(server);
  for (const [auth, marked] of [
    [auths.basicHeader, [...calls, ...rawCalls]],
    [auths.basic, calls],
    [auths.post, calls.slice(2, 6)],
    [auths.bearer, bearerCalls],
  ] as const) {
    const { acme, events } = run.client(server.url, { auth, attempts: 1, ...options });
    await run.all(acme, events, marked);
  }
  return server;
}

/** Calls that a server leaves hanging, until the clock ends them. */
async function runHanging(run: Run, options: StartOptions): Promise<void> {
  const server = await run.server(hangBeforeHeaders());
  const { acme, events, clock } = run.client(server.url, { auth: strategies(server).basicHeader, attempts: 1, ...options });
  const ended = run.all(acme, events, calls);
  await server.waitForRequests(calls.length - 1);
  await clock.advance(60_000);
  await ended;
  run.sinks.events.push(...events);
}

/** A few calls with a token endpoint that does one thing. */
async function runToken(run: Run, step: Step): Promise<void> {
  const server = await run.server(documentedAnswer);
  server.handle("/oauth/token", step);
  const { basicHeader, post } = strategies(server);
  for (const auth of [basicHeader, post]) {
    const { acme, events } = run.client(server.url, { auth, attempts: 1 });
    await run.all(acme, events, calls.slice(2, 8));
    await run.all(acme, events, rawCalls);
  }
}

async function runPages(run: Run): Promise<void> {
  const event = { id: answered.id, type: answered.status };
  const endless = (events: readonly object[]): StepSource => {
    let page = 0;
    return () => answer({ body: { events, next: `${answered.code}${page++}` } });
  };
  const scripts: StepSource[] = [
    answer({ body: { events: [event], next: answered.code } }),
    endless([]),
    failingAnswer(400),
    html(200, elsewhere.page),
  ];
  for (const step of scripts) {
    const server = await run.server(step);
    const { acme, events } = run.client(server.url, { auth: strategies(server).basicHeader, attempts: 1 });
    run.sinks.errors.push(await caught(readAll(paginate(acme.listEvents, { query: { after: Object.values(sentMarks)[0] ?? "" } }))));
    run.sinks.events.push(...events);
  }
}

async function readAll(list: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of list);
}

async function runWebhooks(run: Run): Promise<void> {
  const scheme = hmacSignature({
    secrets: secrets.webhook,
    header: "x-signature",
    hash: "SHA-256",
    encoding: "hex",
    timestamp: { header: "x-time", unit: "milliseconds" },
  });
  const clock = manualClock();
  const receive = createWebhookReceiver(
    { vendor: "acme", types: [], read: (body) => ({ type: body["type"] }) },
    { scheme, clock, maxBytes: 2_000 },
  );
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secrets.webhook), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const delivery = async (body: string, time = clock.now()): Promise<RawDelivery> => {
    const signature = Buffer.from(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(`${time}.${body}`))).toString("hex");
    return { body, headers: { "x-time": String(time), "x-signature": signature, authorization: secrets.bearer } };
  };
  const text = JSON.stringify(answered);
  run.results.push(await receive(await delivery(text)));
  const refused: unknown[] = [
    { ...(await delivery(text)), headers: { "x-signature": secrets.bearer } },
    await delivery(text, clock.now() - 600_000),
    { ...(await delivery(text)), body: answered },
    await delivery(text.repeat(5)),
    await delivery(`{"name":"${answered.name.first}`),
  ];
  for (const one of refused) run.sinks.errors.push(await caught(receive(one as RawDelivery)));
  run.sinks.objects.push(scheme, receive);
}

/** Options and credentials that are refused, each for a value that must not be repeated. */
async function runConfiguration(run: Run): Promise<void> {
  const { clientSecret, username, password, bearer, apiKey: value, clientId } = secrets;
  const bad: (() => unknown)[] = [
    () => basic({ username: `${username}:`, password }),
    () => basic({ username, password: `${password}\n` }),
    () => bearerToken(`${bearer}\r\n`),
    () => bearerToken(`${bearer}\r\nX-Injected: 1`),
    () => apiKey({ header: "X-API-Key", value: `${value}\u{e9}` }),
    () => apiKey({ header: `${value} `, value }),
    () => clientCredentials({ tokenEndpoint: `http://${clientSecret}.example.com`, clientId, clientSecret }),
    () => clientCredentials({ tokenEndpoint: `https://${clientId}:${clientSecret}@example.com`, clientId, clientSecret }),
    () => clientCredentials({ tokenEndpoint: "https://example.com", clientId, clientSecret: ` ${clientSecret}` }),
    () => createAcmeClient({ baseUrl: `https://${username}:${password}@example.com` }),
    () => createAcmeClient({ baseUrl: `https://example.com/?key=${value}` }),
    () => createAcmeClient({ baseUrl: `file:///${value}` }),
    () => createAcmeClient({ server: value as never }),
    () => createAcmeClient({ server: "regional", serverVariables: { region: value } }),
    () => createAcmeClient({ server: "instance", serverVariables: { instance: `${value}.` } }),
    () => createAcmeClient({ baseUrl: "https://example.com", timeoutMs: value as never }),
    () => hmacSignature({ secrets: `${secrets.webhook}\n`, header: "x", hash: "SHA-256", encoding: "hex" }),
  ];
  for (const make of bad) run.sinks.errors.push(await caught(Promise.resolve().then(make)));
  const { acme } = run.client("http://127.0.0.1:9", { auth: bearerToken(bearer) });
  run.sinks.errors.push(await caught(acme.deleteWorkspace()));
}

async function runArguments(run: Run): Promise<void> {
  const server = await run.server(documentedAnswer);
  const { acme, events } = run.client(server.url, { auth: strategies(server).basicHeader });
  for (const [argument, call] of refusedCalls) {
    const error = await caught(call(acme));
    expect([error.name, error.argument]).toEqual(["ArgumentError", argument]);
    run.sinks.errors.push(error);
  }
  run.sinks.events.push(...events);
}

async function runConnections(run: Run): Promise<void> {
  await runAll(run, resetBeforeAnswer());
  const tls = await startTlsServer();
  onTestFinished(() => tls.close());
  const closed = await startFaultServer();
  await closed.close();
  for (const { url } of [tls, closed]) {
    const { acme, events } = run.client(url, { auth: basic({ username: secrets.username, password: secrets.password }), attempts: 1 });
    await run.all(acme, events, calls);
    const other = run.client(url, { auth: strategies(tls).post, attempts: 1 });
    await run.all(other.acme, other.events, rawCalls);
  }
}

/** A transport that tells all that it was given in what it throws, as some of them do. */
async function runTalkativeTransport(run: Run): Promise<void> {
  for (const code of ["ECONNRESET", "CERT_HAS_EXPIRED", undefined]) {
    const fetch = async (url: string, { headers, body }: RequestInit): Promise<Response> => {
      const told = { url, headers: Object.fromEntries(new Headers(headers)), body };
      throw Object.assign(new TypeError(`request to ${url} failed`, { cause: told }), { code, ...told });
    };
    const { acme, events } = run.client("https://api.acme.example", { auth: bearerToken(secrets.bearer), fetch, attempts: 1 });
    await run.all(acme, events, bearerCalls);
    await run.all(acme, events, rawCalls);
  }
}

/** What prints differently, once: many calls fail at one place with one error, stack and all. */
function distinct<Value extends object>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [`${inspect(value, { depth: 9 })} ${JSON.stringify(value)}`, value])).values()];
}

/** The closed list of errors, without those that nothing throws yet. */
const CLOSED_LIST = [
  "ApiError api_error",
  "ApiError undocumented_status",
  "ArgumentError invalid_argument",
  "ConfigurationError invalid_option",
  "ConnectionError connection_failed",
  "ConnectionError tls_failed",
  "PaginationError page_failed",
  "PaginationError repeated_page",
  "PaginationError too_many_empty_pages",
  "ParseError body_too_large",
  "ParseError truncated_body",
  "ParseError unparsable_body",
  "RedirectError redirect_refused",
  "TimeoutError attempt_timeout",
  "TimeoutError deadline_exceeded",
  "TokenError invalid_credentials",
  "TokenError invalid_token_response",
  "TokenError token_endpoint_failed",
  "WebhookError body_not_raw",
  "WebhookError body_too_large",
  "WebhookError invalid_signature",
  "WebhookError stale_timestamp",
  "WebhookError unparsable_body",
];

test("F86 no secret, personal datum or document byte shows in any sink, through successes and every error", {
  timeout: 120_000,
}, async () => {
  const run = new Run();
  const wire: Uint8Array[] = [];
  const output = await captureConsole(async () => {
    wire.push((await runAll(run, documentedAnswer)).bytes());
    for (const status of [400, 401, 403, 404, 409, 418, 422, 429, 500, 503]) await runAll(run, failingAnswer(status));
    await runAll(run, redirect(307, elsewhere.location));
    await runAll(run, html(200, elsewhere.page));
    await runAll(run, html(502, elsewhere.page));
    await runAll(run, jsonText(`{"name":"${answered.name.first}`));
    await runAll(run, closeMidBody(200, { body: { ...answered, padding: "x".repeat(1_000) } }));
    await runAll(run, documentedAnswer, { maxResponseBytes: 10, maxDownloadBytes: 10 });
    await runAll(run, inOrder(failingAnswer(503), failingAnswer(429), failingAnswer(500)), { attempts: 3 });
    await runHanging(run, {});
    await runHanging(run, { timeoutMs: 5_000 });
    const refusal = { error: "invalid_client", error_description: answered.message };
    await runToken(run, answer({ status: 401, body: refusal }));
    await runToken(run, answer({ status: 400, body: { ...refusal, error: answered.code } }));
    await runToken(run, html(500, elsewhere.page));
    await runToken(run, redirect(302, elsewhere.location));
    await runToken(run, resetBeforeAnswer());
    await runToken(run, answer({ body: { access_token: `${secrets.minted}\n` } }));
    await runPages(run);
    await runWebhooks(run);
    await runConfiguration(run);
    await runArguments(run);
    await runConnections(run);
    await runTalkativeTransport(run);
  });
  const { errors, events, objects } = run.sinks;

  // What was looked for was there to be found: on the wire, and in what the caller was given.
  const found = (names: Record<string, string>, sink: unknown): Set<string> =>
    new Set(findCanaries(names, { sink }).map(({ canary: name }) => name));
  expect(found(sentMarks, wire.map((bytes) => Buffer.from(bytes).toString("latin1")).join("")).size).toBe(Object.keys(sentMarks).length);
  const given = Object.fromEntries(Object.entries(marks).filter(([name]) => /^answered(?!Header|Cookie)/.test(name)));
  expect(found(given, JSON.stringify(run.results)).size).toBe(Object.keys(given).length);

  // What was looked at is all that there is.
  expect(errors.filter((error) => !isKycClientsError(error))).toEqual([]);
  expect([...new Set(errors.map((error) => `${error.name} ${(error as { code?: string }).code}`))].sort()).toEqual(CLOSED_LIST);
  expect(Object.keys(marks).length).toBeGreaterThan(50);
  expect(errors.length).toBeGreaterThan(800);
  expect(events.length).toBeGreaterThan(2_000);
  expect(objects.length).toBeGreaterThan(200);
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(["call", "attempt", "retry", "token"]));

  const printed = Object.fromEntries(distinct(errors).map((error, index) => [`error ${index}: ${error.name}`, error]));
  expect(findCanaries(marks, printed)).toEqual([]);
  expect(findCanaries(marks, { events: distinct(events), objects, output: output.text, console: output.calls })).toEqual([]);
  expect([output.text, output.calls]).toEqual(["", []]);
});

test("F86 a marker that is planted in a sink is found", async () => {
  const secret = { clientSecret: secrets.clientSecret };
  const { acme } = connect("http://127.0.0.1:9");
  const output = await captureConsole(() => console.warn(new Error("planted", { cause: secrets.clientSecret })));
  const sinks: Record<string, unknown> = {
    message: new Error(secrets.clientSecret),
    cause: new Error("outer", { cause: new Error(secrets.clientSecret) }),
    property: Object.assign(new Error("outer"), { body: { deep: [secrets.clientSecret] } }),
    event: { type: "call", path: `/applicants/${secrets.clientSecret}` },
    client: Object.assign(acme, { secret: secrets.clientSecret }),
    strategy: {
      ...basic({ username: "made-up", password: "made-up" }),
      server: `Basic ${btoa(`made-up:${secrets.clientSecret}`)}`,
    },
    output: output.text,
  };
  for (const [name, sink] of Object.entries(sinks)) expect([name, findCanaries(secret, { sink }).length > 0]).toEqual([name, true]);
});

test("F86 the body of an ApiError is there for the caller and for nobody else", async () => {
  const run = new Run();
  const server = await run.server(failingAnswer(404));
  const { acme } = run.client(server.url, { auth: strategies(server).basicHeader });
  const [, call] = calls.find(([name]) => name === "getApplicant") as MarkedCall;
  const error = await caught(call(acme).then((result) => unwrap(result as OperationResult)));
  expect(error).toMatchObject({ name: "ApiError", code: "api_error", status: 404, operationId: "getApplicant" });
  expect(error.body).toEqual(answered);
  expect(Object.keys(error)).not.toContain("body");
  expect({ ...error }).not.toHaveProperty("body");
  expect(structuredClone(error)).not.toHaveProperty("body");
  expect(findCanaries(marks, { error, entries: Object.entries(error) })).toEqual([]);
});

/** The path that events show of each operation. */
const TEMPLATES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(api.operations).map(([operationId, { path }]) => [operationId, path])),
  "token exchange": "{tokenEndpoint}",
};

test.each([
  ["a success", documentedAnswer],
  ["404", failingAnswer(404)],
  ["500", failingAnswer(500)],
  ["a redirect", redirect(308, elsewhere.location)],
  ["a page", html(200, elsewhere.page)],
  ["a reset", resetBeforeAnswer()],
] as const)("F87 events name a URL with an id or an e-mail by its template alone, and errors not at all: %s", async (_, step) => {
  const run = new Run();
  const server = await run.server(step);
  const mail = `${marks["sentMail"]}@example.com`;
  const inUrl: readonly (readonly [string, (acme: AcmeClient) => Promise<unknown>])[] = [
    ...[...calls, ...rawCalls].filter(([name]) => TEMPLATES[name]?.includes("{") || name === "listApplicants"),
    ["getApplicant", (acme) => acme.getApplicant({ path: { applicant_id: mail } })],
    ["listApplicants", (acme) => acme.listApplicants({ query: { filter: { last_name: mail } } })],
    ["getApplicant", (acme) => acme.raw.GET("/applicants/{applicant_id}", { params: { path: { applicant_id: mail } } })],
  ];
  const { acme, events } = run.client(server.url, { auth: strategies(server).basicHeader });
  await run.all(acme, events, inUrl);
  expect(findCanaries(marks, { targets: server.requests.map(({ target }) => target) }).length).toBeGreaterThan(10);
  const told = events.map(({ operationId, path }) => [operationId, path]);
  expect(told.length).toBeGreaterThanOrEqual(2 * inUrl.length);
  expect(told.filter(([operationId = "", path]) => path !== TEMPLATES[operationId])).toEqual([]);
  expect(findCanaries(marks, { events, errors: run.sinks.errors })).toEqual([]);
  expect(run.sinks.errors.map(({ message }) => message).filter((message) => /127\.0\.0\.1|%40|@/.test(message))).toEqual([]);
});

test.each([
  ["a success", documentedAnswer, "listApplicants"],
  ["a success", documentedAnswer, "getApplicant"],
  ["404", failingAnswer(404), "getApplicant"],
] as const)("F87 a result that is printed shows nothing of the path and the query it was asked with: %s", async (_, step, operationId) => {
  const run = new Run();
  const server = await run.server(step);
  const { acme } = run.client(server.url, { auth: strategies(server).basicHeader });
  const mail = `${marks["sentMail"]}@example.com`;
  const result =
    operationId === "getApplicant"
      ? await acme.getApplicant({ path: { applicant_id: mail } })
      : await acme.listApplicants({ query: { filter: { last_name: mail } } });
  expect(findCanaries(marks, { targets: server.requests.map(({ target }) => target) }).length).toBeGreaterThan(0);
  const { data: _data, error: _error, ...printed } = result;
  expect(printed.response.url).toBe("");
  // As it is printed: a walk of a Response's own symbols finds the runtime's state in Node 22.
  const shown = { inspected: inspect(printed, { depth: null }), json: JSON.stringify(printed), response: inspect(printed.response) };
  expect(findCanaries({ mail: marks["sentMail"] ?? "" }, shown)).toEqual([]);
});

test("F87 a token endpoint with an e-mail in its path shows in no event and no error", async () => {
  const run = new Run();
  const server = await run.server(failingAnswer(500));
  const mail = `${marks["sentMail"]}@example.com`;
  for (const step of [failingAnswer(500), redirect(302, elsewhere.location), resetBeforeAnswer()]) {
    server.handle(`/users/${mail}/token`, step);
    const auth = clientCredentials({
      tokenEndpoint: `${server.url}/users/${mail}/token`,
      clientId: secrets.clientId,
      clientSecret: secrets.clientSecret,
    });
    const { acme, events } = run.client(server.url, { auth });
    run.sinks.errors.push(await caught(acme.listEvents()));
    expect(events.filter(({ type }) => type === "token").map(({ path }) => path)).toEqual(["{tokenEndpoint}"]);
    run.sinks.events.push(...events);
  }
  expect(run.sinks.errors.map((error) => error.name)).toEqual(["TokenError", "TokenError", "TokenError"]);
  expect(findCanaries(marks, { ...run.sinks })).toEqual([]);
});

/** Any JSON whose leaves are unique texts; names are those that trip a careless walk. */
const names = fc.constantFrom("a", "b", "name", "*", "0", "", "a/b", "~", "~1", "__proto__", "constructor");
const { body: anyBody } = fc.letrec<{ body: unknown }>((tie) => ({
  body: fc.oneof(
    { maxDepth: 4, depthSize: "medium" },
    fc.uuid(),
    fc.array(tie("body"), { maxLength: 3 }),
    fc
      .uniqueArray(names, { maxLength: 4 })
      .chain((keys) =>
        fc.tuple(...keys.map(() => tie("body"))).map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index]]))),
      ),
  ),
}));

interface Leaf {
  readonly pointer: string;
  readonly value: string;
  /** A member whose own name is `*` looks like an array's pointer, and is never shown. */
  readonly isNameable: boolean;
}

function leaves(body: unknown, pointer = "", isNameable = true): Leaf[] {
  if (Array.isArray(body)) return body.flatMap((item) => leaves(item, `${pointer}/*`, isNameable));
  if (typeof body !== "object" || body === null) return [{ pointer, value: String(body), isNameable }];
  return Object.entries(body).flatMap(([name, member]) =>
    leaves(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, isNameable && name !== "*"),
  );
}

/** Gives each leaf a text of its own, so that one that shows tells where it was. */
function numbered(body: unknown, next = { leaf: 0 }): unknown {
  if (Array.isArray(body)) return body.map((item) => numbered(item, next));
  if (typeof body !== "object" || body === null) return `leaf<${next.leaf++}>`;
  return Object.fromEntries(Object.entries(body).map(([name, member]) => [name, numbered(member, next)]));
}

test("F86 redact shows the values that the allow-list names, and no other value and no other name", () => {
  let shown = 0;
  let hidden = 0;
  const property = fc.property(
    anyBody,
    fc.array(fc.nat(), { maxLength: 6 }),
    fc.array(fc.array(names, { maxLength: 3 }), { maxLength: 3 }),
    (given, picks, strays) => {
      const body = numbered(given);
      const all = leaves(body);
      const pointers = [
        ...picks.flatMap((pick) => all[pick % Math.max(all.length, 1)]?.pointer ?? []),
        ...strays.map((parts) => parts.map((part) => `/${part}`).join("")),
      ];
      const copy = redact(body, pointers);
      const allowed = new Set(pointers);
      const expected = all.filter(({ pointer, isNameable }) => isNameable && allowed.has(pointer)).map(({ value }) => value);
      expect(
        leaves(copy)
          .map(({ value }) => value)
          .filter((value) => value !== REDACTED),
      ).toEqual(expected);
      const known = new Set(
        [...allowed].flatMap((pointer) => pointer.split("/")).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")),
      );
      const seen = leaves(copy)
        .flatMap(({ pointer }) => pointer.split("/").slice(1))
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
      expect(seen.filter((name) => name !== REDACTED && !known.has(name))).toEqual([]);
      expect(Object.prototype).not.toHaveProperty("a");
      shown += expected.length;
      hidden += all.length - expected.length;
    },
  );
  fc.assert(property, { numRuns: 3_000 });
  expect(Math.min(shown, hidden)).toBeGreaterThan(1_000);
});

test("F86 redact hides every value and name where nothing is allowed, and does not touch what it is given", () => {
  const body = structuredClone(answered);
  expect(findCanaries(marks, { copy: redact(body, []), list: redact([body], []), text: redact(answered.id, []) })).toEqual([]);
  expect(body).toEqual(answered);
  expect(redact(body, ["/id"])).toEqual({ id: answered.id, [REDACTED]: REDACTED });
  expect(findCanaries({ nickname: answered.nickname }, { copy: redact({ [answered.nickname]: 1 }, ["/id"]) })).toEqual([]);
});
