import { basic } from "@kyc-clients/auth";
import { type ApiDefinition, type ClientMembers, type ClientOptions, createClient as createOurs } from "@kyc-clients/core";
import {
  answer,
  type FaultServer,
  headWithLength,
  html,
  jsonWithBom,
  malformedJson,
  manualClock,
  type RecordedRequest,
  redirect,
  resetBeforeAnswer,
  resetMidBody,
  type StepSource,
  startFaultServer,
} from "@kyc-clients/testing";
import createPlain, { type Client, type Middleware, wrapAsPathBasedClient } from "openapi-fetch";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { refusals } from "./refusals.ts";

// The types are tested elsewhere; here any call must compile.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyClient = Client<any>;
// biome-ignore lint/suspicious/noExplicitAny: see above
type Init = any;

const any = { security: [] } as const;
const api: ApiDefinition = {
  vendor: "acme",
  version: "0.0.0",
  servers: {},
  securitySchemes: { basic: "basic" },
  operations: {
    list: { ...any, method: "GET", path: "/things", query: { filter: { style: "deepObject" }, tag: { explode: false } } },
    head: { ...any, method: "HEAD", path: "/things" },
    options: { ...any, method: "OPTIONS", path: "/things" },
    create: { ...any, method: "POST", path: "/things", request: ["application/json"] },
    replace: { ...any, method: "PUT", path: "/things", request: ["application/json"] },
    change: { ...any, method: "PATCH", path: "/things", request: ["application/json"] },
    remove: { ...any, method: "DELETE", path: "/things", request: ["application/json"] },
    get: { ...any, method: "GET", path: "/things/{id}" },
    upload: { ...any, method: "POST", path: "/forms", request: ["multipart/form-data"] },
    fill: { ...any, method: "POST", path: "/forms/filled", request: ["application/x-www-form-urlencoded"] },
    locked: { ...any, method: "GET", path: "/locked", security: [["basic"]] },
  },
};

interface Case {
  /** What the server answers; 200 with `{ "ok": true }` where none is given. */
  readonly steps?: () => readonly StepSource[];
  readonly options?: Partial<ClientOptions>;
  /** Calls, and gives what a caller can see. */
  readonly call: (client: AnyClient, other: FaultServer) => Promise<unknown>;
}

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
  readonly requests: readonly unknown[];
  readonly elsewhere: number;
}

const table: { behaviour: string; "client.raw": string; "openapi-fetch": string }[] = [];

/** The behaviour is openapi-fetch's, to what the caller and the server see. */
function same(behaviour: string, ...cases: Case[]): void {
  table.push({ behaviour, "client.raw": "same", "openapi-fetch": "" });
  test(`same: ${behaviour}`, async () => {
    for (const one of cases) {
      const plain = await run(one, "plain");
      expect(plain.error ?? "", "openapi-fetch itself").not.toContain("KycClients");
      expect(await run(one, "ours")).toEqual(plain);
    }
  });
}

/** The behaviour is refused, or another, as the list of refusals says. */
function differs(behaviour: string, ours: (outcome: Outcome, plain: Outcome) => void, ...cases: Case[]): void {
  const row = refusals.find((refusal) => refusal.behaviour === behaviour);
  if (!row) throw new Error(`the list of refusals does not name: ${behaviour}`);
  table.push({ behaviour, "client.raw": row.ours, "openapi-fetch": row.plain });
  test(`differs: ${behaviour}`, async () => {
    for (const one of cases) {
      const plain = await run(one, "plain");
      const outcome = await run(one, "ours");
      expect(outcome).not.toEqual(plain);
      // What is said of openapi-fetch is true as well.
      expect(plain.error?.split(" ")[0]).toBe(/^\w*Error\b/.exec(row.plain)?.[0]);
      ours(outcome, plain);
    }
  });
}

/** The behaviour is refused with the error that the list of refusals names; before anything is sent unless `sent` says so. */
function refused(behaviour: string, one: Case, sent = 0): void {
  const row = refusals.find((refusal) => refusal.behaviour === behaviour);
  differs(
    behaviour,
    (outcome) => expect(outcome).toEqual({ error: row?.ours, requests: expect.objectContaining({ length: sent }), elsewhere: 0 }),
    one,
  );
}

async function run({ steps, options, call }: Case, whose: "plain" | "ours"): Promise<Outcome> {
  const [server, other] = [await startFaultServer(), await startFaultServer({ otherwise: answer({ body: { other: true } }) })];
  onTestFinished(async () => void (await Promise.all([server.close(), other.close()])));
  server.script(...(steps?.() ?? []));
  server.otherwise(answer({ body: { ok: true } }));
  const ours = createOurs<ClientMembers<never>>(api, { baseUrl: server.url, clock: manualClock(), attempts: 1, ...options });
  const client = whose === "ours" ? (ours.raw as AnyClient) : createPlain<never>({ baseUrl: server.url });
  try {
    return { value: await call(client as AnyClient, other), requests: server.requests.map(seen), elsewhere: other.requests.length };
  } catch (error) {
    return { error: nameOf(error), requests: server.requests.map(seen), elsewhere: other.requests.length };
  }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`;
  const { argument, option, code } = error as { argument?: string; option?: string; code?: string };
  return `${error.name} ${argument ?? option ?? (typeof code === "string" ? code : error.message)}`;
}

const UNSEEN = new Set(["host", "connection", "accept", "accept-language", "accept-encoding", "sec-fetch-mode", "user-agent"]);
const BOUNDARY = /-+formdata-undici-\d+/g;

/** A request as the vendor reads it: what is written otherwise and means the same, is the same. */
function seen({ method, target, headers, text }: RecordedRequest): unknown {
  const url = new URL(target, "http://localhost");
  const shown = Object.entries(headers).filter(([name]) => !UNSEEN.has(name));
  return {
    method,
    path: url.pathname,
    query: [...url.searchParams],
    headers: Object.fromEntries(shown.map(([name, value]) => [name, value.replace(BOUNDARY, "BOUNDARY")])),
    text: text.replace(BOUNDARY, "BOUNDARY"),
  };
}

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a caller reads of a result. */
const shape = (result: Result): unknown => ({
  members: Object.keys(result).sort(),
  data: result.data,
  error: result.error,
  status: result.response.status,
  statusText: result.response.statusText,
  ok: result.response.ok,
  path: new URL(result.response.url || "http://none").pathname,
  type: result.response.headers.get("content-type"),
});
const get =
  (init?: Init) =>
  async (client: AnyClient): Promise<unknown> =>
    shape(await client.GET("/things", init));
const post =
  (init: Init, path = "/things") =>
  async (client: AnyClient): Promise<unknown> =>
    shape(await client.POST(path, init));
const getOne =
  (id: unknown, init: Init = {}) =>
  async (client: AnyClient) =>
    shape(await client.GET("/things/{id}", { params: { path: { id } }, ...init }));
const query = (values: object, init: Init = {}) => get({ params: { query: values }, ...init });

// Methods and results.
for (const method of ["GET", "PUT", "POST", "DELETE", "OPTIONS", "PATCH"] as const) {
  same(`${method}, as a method and through request()`, {
    call: async (client) => [
      shape(await client[method]("/things", {})),
      shape(await client.request(method.toLowerCase() as "get", "/things", {})),
    ],
  });
}
same("HEAD has no data, whatever its headers say", {
  steps: () => [headWithLength(1000)],
  call: async (client) => shape(await client.HEAD("/things", {})),
});
same(
  "a success is { data, response }",
  { call: get() },
  { steps: () => [answer({ status: 201, statusText: "Made", body: [1] })], call: post({ body: {} }) },
);
same(
  "a failure is { error, response }",
  ...[400, 404, 409, 418, 500, 503].map((status) => ({ steps: () => [answer({ status, body: { code: status } })], call: get() })),
);
same("an error body that is no JSON is text", {
  steps: () => [answer({ status: 500, body: "<h1>down</h1>", headers: { "content-type": "text/html" } })],
  call: get(),
});
same(
  "204 and 205 have no data",
  { steps: () => [answer({ status: 204 })], call: get() },
  { steps: () => [answer({ status: 205 })], call: get() },
);
same("a length of 0 has no data, and no error", ...[200, 404, 500].map((status) => ({ steps: () => [answer({ status })], call: get() })));
same("a chunked body of nothing has no data", { steps: () => [answer({ chunked: true, body: "" })], call: get() });
same("a chunked body is read", { steps: () => [answer({ chunked: true, body: { a: 1 } })], call: get() });
same("a byte order mark before JSON is dropped", { steps: () => [jsonWithBom({ a: 1 })], call: get() });
same("304 is a failure without a body", { steps: () => [answer({ status: 304 })], call: get() });

// parseAs.
const csv = () => [answer({ body: "a,b\n", headers: { "content-type": "text/csv" } })];
same("parseAs json", { call: get({ parseAs: "json" }) }, { steps: () => [answer()], call: get({ parseAs: "json" }) });
same("parseAs text", { steps: csv, call: get({ parseAs: "text" }) }, { steps: () => [html()], call: get({ parseAs: "text" }) });
same("parseAs blob", {
  steps: csv,
  call: async (client) => {
    const { data } = await client.GET("/things", { parseAs: "blob" });
    return [data instanceof Blob, (data as Blob).type, await (data as Blob).text()];
  },
});
same("parseAs arrayBuffer", {
  steps: csv,
  call: async (client) => [...new Uint8Array((await client.GET("/things", { parseAs: "arrayBuffer" })).data as ArrayBuffer)],
});
same("parseAs stream", {
  steps: csv,
  call: async (client) => {
    const { data } = await client.GET("/things", { parseAs: "stream" });
    return [data instanceof ReadableStream, await new Response(data as ReadableStream).text()];
  },
});
same(
  "an error is read as an error, whatever parseAs says",
  ...["text", "blob", "arrayBuffer", "stream"].map((parseAs) => ({
    steps: () => [answer({ status: 422, body: { code: 1 } })],
    call: get({ parseAs }),
  })),
);

// Paths.
same(
  "path values are encoded",
  ...["a b", ";/?:@&=+$,# ", "aAzZ09-_.!~*'()", "🥴", "a/../b", "...", 7, true].map((id) => ({ call: getOne(id) })),
);
same("pathSerializer of one call", {
  call: getOne("7", { pathSerializer: (url: string, values: { id: string }) => url.replace("{id}", `id:${values.id}`) }),
});

// Queries.
same("query primitives", { call: query({ string: "string", number: 0, boolean: false, empty: "" }) });
same("undefined and empty lists in a query are dropped", { call: query({ a: undefined, b: [], c: "c" }) });
same("query values are encoded", { call: query({ a: "x&y=z#?/ +%", b: "Zürich🥴" }) });
same("query lists are exploded", { call: query({ a: ["1", "2", "3"], b: true }) });
same("query objects are deepObject", { call: query({ filter: { foo: "bar", bar: "b&z" }, b: true }) });
for (const style of ["form", "spaceDelimited", "pipeDelimited"] as const) {
  for (const explode of [true, false]) {
    same(`querySerializer with lists in ${style} style${explode ? ", exploded" : ""}`, {
      call: query({ a: ["1", "2", "3"], b: true }, { querySerializer: { array: { style, explode } } }),
    });
  }
}
same("querySerializer with objects in deepObject style", {
  call: query({ a: { foo: "bar" }, b: true }, { querySerializer: { object: { style: "deepObject", explode: true } } }),
});
same("querySerializer as a function, its string kept as it is", {
  call: query({ v: 2, f: "json" }, { querySerializer: ({ v, f }: { v: number; f: string }) => `?alpha=${v}&beta=${f}&x[]=1` }),
});

// Headers.
same("headers of any name, of text, numbers, booleans and lists", {
  call: get({ headers: { "x-a": "b", "x-b": 0, "x-c": false, "x-d": ["1", "2"], "x-e": "" } }),
});
same("undefined headers are left out", { call: get({ headers: { "x-a": undefined } }) });
same("an instance of Headers", { call: get({ headers: new Headers({ "X-A": "b" }) }) });
same("null takes a header away", { call: post({ body: { a: 1 }, headers: { "Content-Type": null } }) });
same("params.header wins over headers", { call: get({ headers: { "x-a": "1", "x-b": "2" }, params: { header: { "x-a": "3" } } }) });
same("Content-Type of one call", { call: post({ body: { a: 1 }, headers: { "Content-Type": "application/vnd.acme+json" } }) });

// Bodies.
same(
  "a body is JSON, also one that is falsy",
  ...[{ a: undefined, b: null, c: [1] }, [], null, false, "", 0].map((body) => ({ call: post({ body }) })),
);
same("no body has no Content-Type", { call: post({}) }, { call: post({ body: undefined }) });
same("DELETE may have a body", { call: async (client) => shape(await client.DELETE("/things", { body: { a: 1 } })) });
same("bodySerializer of one call", {
  call: post({ body: { a: 1 }, bodySerializer: (body: object) => `Serialized: ${JSON.stringify(body)}` }),
});
same("bodySerializer sees the headers", {
  call: post({ body: {}, headers: { "x-a": "1" }, bodySerializer: (_: unknown, headers: Headers) => `x-a is ${headers.get("x-a")}` }),
});
const form = () => {
  const parts = new FormData();
  parts.set("name", "Ada");
  parts.set("file", new Blob(["bytes"], { type: "image/png" }), "front.png");
  return parts;
};
/** Whether a server that reads a form finds the boundary that its header announces. */
const readForm: Case["call"] = async (client) => {
  const { data } = await client.POST("/forms", { body: {}, bodySerializer: form });
  return data;
};
const echoForm = (): StepSource[] => [
  async ({ headers, body }) => {
    const parts = await new Response(new Uint8Array(body), { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
    return answer({ body: { name: parts.get("name"), file: await (parts.get("file") as File).text() } });
  },
];
same("FormData from bodySerializer has its own Content-Type", { steps: echoForm, call: readForm });
same(
  "FormData as the body",
  { steps: echoForm, call: async (client) => (await client.POST("/forms", { body: form() })).data },
  { steps: echoForm, call: async (client) => (await client.POST("/things", { body: form() })).data },
);
same("an object as application/x-www-form-urlencoded", {
  call: post({ body: { key1: "value 1", key2: "ä&" }, headers: { "Content-Type": "application/x-www-form-urlencoded" } }, "/forms/filled"),
});
same("URLSearchParams as application/x-www-form-urlencoded", {
  call: post(
    { body: new URLSearchParams({ a: "1 2" }), headers: { "Content-Type": "application/x-www-form-urlencoded" } },
    "/forms/filled",
  ),
});

// What is fetch's own.
same("signal, already aborted and aborted on the way, rejects with its reason", {
  call: async (client) => {
    const reason = new Error("enough");
    const aborted = await client.GET("/things", { signal: AbortSignal.abort(reason) }).catch((error: unknown) => error);
    const abort = new AbortController();
    const pending = client.GET("/things", { signal: abort.signal }).catch((error: unknown) => error);
    abort.abort(reason);
    return [aborted === reason, (await pending) === reason];
  },
});
same("fetch of one call", {
  call: get({
    fetch: async (request: Request) => Response.json({ own: [request instanceof Request, request.method, request.headers.get("x-a")] }),
    headers: { "x-a": "1" },
  }),
});
same(
  "cache, credentials and the like reach fetch",
  { call: get({ cache: "no-store" }) },
  {
    call: get({
      credentials: "include",
      cache: "no-store",
      keepalive: true,
      referrerPolicy: "no-referrer",
      custom: "value",
      fetch: async (request: Request & { custom?: string }) => {
        const { credentials, cache, keepalive, referrerPolicy, custom } = request;
        return Response.json({ credentials, cache, keepalive, referrerPolicy, custom });
      },
    }),
  },
);

// Middleware.
const use =
  (middleware: Middleware[], call: Case["call"] = getOne("7")): Case["call"] =>
  (client, other) => {
    client.use(...middleware);
    return call(client, other);
  };
same("middleware sees the request, the spec's path, the params, an id and the options", {
  call: async (client) => {
    const told: unknown[] = [];
    const ids = new Set<string>();
    client.use({
      onRequest({ request, schemaPath, params, id, options }) {
        ids.add(id);
        told.push([
          request instanceof Request,
          request.method,
          new URL(request.url).pathname,
          request.headers.get("x-a"),
          schemaPath,
          params,
          options.parseAs,
        ]);
        told.push([request.url.startsWith(options.baseUrl), options.baseUrl.endsWith("/"), Object.isFrozen(options)]);
      },
      onResponse({ request, response, id }) {
        ids.add(id);
        told.push([request instanceof Request, response instanceof Response, response.status]);
      },
    });
    for (const id of ["1", "2"]) await client.GET("/things/{id}", { params: { path: { id }, query: { q: 1 } }, headers: { "x-a": "b" } });
    await client.GET("/things", {});
    return [told, ids.size];
  },
});
same("middleware runs in order on requests, in reverse on responses, that of one call innermost", {
  call: async (client) => {
    const order: string[] = [];
    const step = (name: string): Middleware => ({
      onRequest: () => void order.push(`> ${name}`),
      onResponse: () => void order.push(`< ${name}`),
    });
    client.use(step("A"), step("B"));
    await client.GET("/things", { middleware: [step("C")] });
    return order;
  },
});
same("middleware changes headers of the request that it was given", {
  call: use([
    {
      onRequest({ request }) {
        request.headers.set("x-step", "A");
        return request;
      },
    },
    { onRequest: ({ request }) => void request.headers.append("x-step", "B") },
  ]),
});
same("middleware replaces the request by a new one on the same host", {
  call: use([
    { onRequest: ({ request }) => new Request(`${new URL(request.url).origin}/other?x=1`, { method: "OPTIONS", headers: { "x-a": "b" } }) },
  ]),
});
same(
  "middleware builds on the request, and its body arrives whole",
  ...[{ a: "ä" }, form()].map((body) => ({
    call: use(
      [{ onRequest: ({ request }) => new Request(request, { headers: [...request.headers, ["x-a", "b"]] as [string, string][] }) }],
      async (client) => shape(await client.POST("/things", { body })),
    ),
  })),
);
same("middleware gives a request another body", {
  call: use(
    [{ onRequest: async ({ request }) => new Request(request, { body: (await request.text()).toUpperCase() }) }],
    post({ body: { a: "b" } }),
  ),
});
same("middleware may read a clone of the body", {
  call: async (client) => {
    let read = "";
    client.use({
      async onRequest({ request }) {
        read = await request.clone().text();
      },
    });
    return [shape(await client.POST("/things", { body: { a: 1 } })), read];
  },
});
same("middleware replaces the response", {
  steps: () => [answer({ body: { at: "2024" }, headers: { foo: "bar" } })],
  call: use([
    {
      async onResponse({ response }) {
        const body = (await response.json()) as object;
        return new Response(JSON.stringify({ ...body, more: 1 }), { status: 201, headers: response.headers });
      },
    },
  ]),
});
same("middleware reads a clone of the response, and its address and status text", {
  steps: () => [answer({ status: 404, statusText: "Not Here", body: { code: 1 } })],
  call: async (client) => {
    let read: unknown;
    client.use({
      async onResponse({ response }) {
        read = [await response.clone().json(), new URL(response.url).pathname, response.status, response.statusText];
      },
    });
    return [shape(await client.GET("/things/{id}", { params: { path: { id: "7" } } })), read];
  },
});
same("middleware sets a header on a copy of the response", {
  call: async (client) => {
    client.use({ onResponse: ({ response }) => new Response(response.body, { headers: [...response.headers, ["x-step", "A"]] }) });
    const { data, response } = await client.GET("/things", {});
    return [data, response.headers.get("x-step")];
  },
});
same("a Response from onRequest is the answer: nothing is sent, and no other middleware runs", {
  call: async (client) => {
    let later = 0;
    const count = () => void later++;
    client.use({ onRequest: () => Response.json({ cached: true }), onResponse: count }, { onRequest: count, onResponse: count });
    return [shape(await client.GET("/things", {})), later];
  },
});
same("middleware that returns nothing changes nothing", { call: use([{ onRequest: () => undefined, onResponse: () => undefined }]) });
same("middleware that throws fails the call with its own error", {
  call: use([
    {
      onResponse() {
        throw new RangeError("mine");
      },
    },
  ]),
});
same(
  "middleware that returns something else is refused",
  { call: use([{ onRequest: () => "x" as never }]) },
  { call: use([{ onResponse: () => "x" as never }]) },
);
const failing = { steps: () => [resetBeforeAnswer()] };
same("onError may replace the error, in reverse order", {
  ...failing,
  call: use([{ onError: ({ error }) => new RangeError(`outer of ${(error as Error).message}`) }, { onError: () => new Error("inner") }]),
});
same("onError may answer in place of the error", {
  ...failing,
  call: use([{ onError: ({ error }) => Response.json({ caught: error instanceof Error }) }]),
});
same("onError is not asked about a status", {
  steps: () => [answer({ status: 500, body: {} })],
  call: async (client) => {
    let asked = 0;
    client.use({ onError: () => void asked++ });
    return [shape(await client.GET("/things", {})), asked];
  },
});
same("onError that returns something else is refused", { ...failing, call: use([{ onError: () => "x" as never }]) });
same("eject takes a middleware away", {
  call: async (client) => {
    let calls = 0;
    const middleware: Middleware = { onRequest: () => void calls++ };
    client.use(middleware);
    client.eject(middleware, { onRequest: () => undefined });
    return [shape(await client.GET("/things", {})), calls];
  },
});
same("use refuses what is no middleware, and passes over nothing", {
  call: async (client) => {
    client.use(undefined as never);
    expect(() => client.use({} as never)).toThrow(/^Middleware must be an object/);
  },
});
same("wrapAsPathBasedClient takes the client, with its middleware", {
  call: async (client) => {
    const byPath = wrapAsPathBasedClient(client) as unknown as Record<string, Record<string, (init: Init) => Promise<Result>>>;
    client.use({ onRequest: ({ request }) => void request.headers.set("x-a", "b") });
    const result = await byPath["/things/{id}"]?.["GET"]?.({ params: { path: { id: "7" } } });
    return result && shape(result);
  },
});

// What is refused, or is another.

/** A wait of nothing ends; no deadline ever does. */
const fireAtOnce = (ms: number, fire: () => void): (() => void) => {
  if (ms === 0) queueMicrotask(fire);
  return () => {};
};

refused("a path that the spec does not have", { call: async (client) => shape(await client.GET("/else", {})) });
refused("a method that the spec does not have for a path", {
  call: async (client) => shape(await client.PATCH("/things/{id}", { params: { path: { id: "7" } } })),
});
refused("TRACE", { call: async (client) => shape(await client.TRACE("/things", {})) });
refused("a path value that is missing", { call: getOne(undefined) });
refused("a call without params to a path that has values", { call: async (client) => shape(await client.GET("/things/{id}", {})) });
refused("a path value that is empty", { call: getOne("") });
refused("a path value that is a dot segment", { call: getOne("..") });
refused("a path value that is a list or an object", { call: getOne([1, 2]) });
refused("a pathSerializer that leaves a dot segment", {
  call: getOne("..", { pathSerializer: (url: string) => url.replace("{id}", "..") }),
});
refused("null in a query", { call: query({ a: null }) });
refused("NaN in a query", { call: query({ a: Number.NaN }) });
refused("a Date in a query, where the spec declares none", { call: query({ a: new Date(0) }) });
refused("an object in a query, where the spec declares none", { call: query({ a: { b: 1 } }) });
refused("an object nested in a query", { call: query({ filter: { a: { b: 1 } } }) });
differs(
  "a query name with reserved characters",
  ({ requests }) =>
    expect(requests).toMatchObject([
      {
        query: [
          ["a&admin", "1"],
          ["filter[b&c]", "1"],
        ],
      },
    ]),
  {
    call: query({ "a&admin": "1", filter: { "b&c": "1" } }),
  },
);
differs("a query parameter whose style the spec names", ({ requests }) => expect(requests).toMatchObject([{ query: [["tag", "a,b"]] }]), {
  call: query({ tag: ["a", "b"] }),
});
refused("querySerializer with allowReserved", { call: query({ a: "b&c" }, { querySerializer: { allowReserved: true } }) });
refused("querySerializer with objects in form style", {
  call: query({ a: { b: 1 } }, { querySerializer: { object: { style: "form", explode: true } } }),
});
refused("a header that the client writes, as Authorization", { call: get({ headers: { authorization: "Bearer x" } }) });
refused("a Cookie header", { call: get({ headers: { Cookie: "session=1" } }) });
refused("an Authorization header in an instance of Headers", { call: get({ headers: new Headers({ Authorization: "Bearer x" }) }) });
refused("an Authorization header set by a middleware", {
  call: use([{ onRequest: ({ request }) => void request.headers.set("Authorization", "Bearer x") }]),
});
refused("a header value with a line break", { call: get({ headers: { "x-a": "a\r\nb: c" } }) });
refused("a body on GET", { call: get({ body: {} }) });
const circular: { self?: unknown } = {};
circular.self = circular;
refused("a body that cannot be JSON", { call: post({ body: circular }) });
refused("bytes where the spec names JSON", { call: post({ body: new Blob(["bytes"]) }) });
differs("an object where the spec names multipart/form-data", ({ value }) => expect(value).toEqual({ name: "Ada", file: "bytes" }), {
  steps: () => [
    async (request) =>
      request.text.startsWith("{") ? answer({ body: { json: true } }) : (echoForm()[0] as (r: RecordedRequest) => Promise<never>)(request),
  ],
  call: async (client) => (await client.POST("/forms", { body: { name: "Ada", file: new Blob(["bytes"]) } })).data,
});
differs("a media type with a parameter, as form; charset=utf-8", ({ requests }) => expect(requests).toMatchObject([{ text: "a=1" }]), {
  call: post({ body: { a: 1 }, headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" } }, "/forms/filled"),
});
refused("a body above maxRequestBytes", { options: { maxRequestBytes: 8 }, call: post({ body: {}, bodySerializer: () => "123456789" }) });
refused("baseUrl of one call", { call: (client, other) => get({ baseUrl: other.url })(client) });
refused("a middleware that leads the request to another host", {
  call: (client, other) => use([{ onRequest: ({ request }) => new Request(`${other.url}/things`, request) }])(client, other),
});
refused("a redirect to the same host", { steps: () => [redirect(307, "/else")], call: post({ body: { a: 1 } }) }, 1);
test("differs: a redirect to another host", async () => {
  const outcomes = new Map<string, Outcome>();
  for (const whose of ["plain", "ours"] as const) {
    const target = await startFaultServer({ otherwise: answer({ body: {} }) });
    onTestFinished(() => target.close());
    const outcome = await run(
      { steps: () => [redirect(307, target.url)], call: post({ body: { a: 1 }, headers: { "x-key": "1" } }) },
      whose,
    );
    outcomes.set(whose, { ...outcome, elsewhere: target.bytes().length });
  }
  expect(outcomes.get("plain")?.elsewhere).toBeGreaterThan(0);
  expect(outcomes.get("ours")).toMatchObject({ error: "RedirectError redirect_refused", elsewhere: 0, requests: [{}] });
});
table.push({
  behaviour: "a redirect to another host",
  "client.raw": "RedirectError redirect_refused",
  "openapi-fetch": "sends body and headers there",
});
refused("HTML on a 200", { steps: () => [html()], call: get() }, 1);
refused("JSON that is none on a 200", { steps: () => [malformedJson()], call: get() }, 1);
refused("an answer that ends too early", { steps: () => [resetMidBody(4, { body: { ok: true } })], call: get() }, 1);
refused("a connection that breaks", { ...failing, call: get() }, 1);
differs(
  "a 503 to a GET",
  ({ value, requests }) => expect([value, requests.length]).toEqual([expect.objectContaining({ status: 200 }), 2]),
  {
    steps: () => [answer({ status: 503, body: {} })],
    options: {
      attempts: 2,
      random: () => 0,
      clock: { ...manualClock(), timer: fireAtOnce },
    },
    call: get(),
  },
);
refused("an operation that wants credentials, from a client without any", {
  call: async (client) => shape(await client.GET("/locked", {})),
});
test("differs: Accept and User-Agent", async () => {
  const server = await startFaultServer({ otherwise: answer({ body: {} }) });
  onTestFinished(() => server.close());
  const ours = createOurs<ClientMembers<never>>(api, { baseUrl: server.url, auth: basic({ username: "ada", password: "made-up" }) });
  const client = ours.raw as AnyClient;
  await createPlain<never>({ baseUrl: server.url }).GET("/locked" as never, {} as never);
  await client.GET("/locked", {});
  await client.GET("/things", { headers: { Accept: "text/csv" } });
  expect(server.requests.map(({ headers }) => [headers["accept"], headers["user-agent"], headers["authorization"]])).toEqual([
    ["*/*", "node", undefined],
    ["application/json", "@kyc-clients/acme/0.0.0", "Basic YWRhOm1hZGUtdXA="],
    ["text/csv", "@kyc-clients/acme/0.0.0", undefined],
  ]);
});
table.push({
  behaviour: "Accept and User-Agent",
  "client.raw": "ask for JSON, and name this package",
  "openapi-fetch": "are the runtime's",
});

test("the table holds every refusal of the list, and nothing twice", () => {
  const differing = table.filter((row) => row["client.raw"] !== "same");
  expect(differing.map((row) => row.behaviour).sort()).toEqual(refusals.map((row) => row.behaviour).sort());
  expect(new Set(table.map((row) => row.behaviour)).size).toBe(table.length);
  expect([table.length, differing.length]).toEqual([116, 40]);
});

afterAll(() => {
  const differing = table.filter((row) => row["client.raw"] !== "same");
  console.log(`client.raw beside openapi-fetch: ${table.length - differing.length} behaviours are the same, ${differing.length} are not:`);
  console.table(differing);
});
