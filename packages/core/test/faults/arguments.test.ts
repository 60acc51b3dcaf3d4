import { all, apiKey, bearerToken } from "@kyc-clients/auth";
import { type ClientMembers, createClient, isArgumentError, type OperationDefinition, type OperationResult } from "@kyc-clients/core";
import { answer, canary, type FaultServer, findCanaries, jsonText, prototypeKeys } from "@kyc-clients/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fillPath } from "../../src/path.ts";
import { writeQuery } from "../../src/query.ts";
import type { AcmeClient } from "../acme/client.ts";
import { api } from "../acme/operations.gen.ts";
import { ada, applicant, caught, type StartOptions, start } from "./setup.ts";

type Call<Given> = readonly [way: string, call: (acme: AcmeClient, given: Given) => Promise<unknown>];

const page = { items: [], total_pages: 0 };
const note = { status: 201, body: { text: "Called back." } };
const half = "cut\ud83d";

/** The refusal of an argument, before anything was sent. */
async function refused(server: FaultServer, call: Promise<unknown>, argument: string, ...secrets: readonly string[]): Promise<void> {
  const error = await caught(call);
  expect(isArgumentError(error), String(error)).toBe(true);
  expect(error).toMatchObject({ name: "ArgumentError", code: "invalid_argument", argument, vendor: "acme", attempts: 0, maybeSent: false });
  expect(error.operationId).toBeTypeOf("string");
  expect(error.message).toContain(argument);
  expect(findCanaries(secrets, { error })).toEqual([]);
  expect(server.connections).toBe(0);
}

/** A client of Acme with one operation more, by name and through raw. */
async function startWith(definition: OperationDefinition): Promise<{ server: FaultServer; ways: Call<Record<string, unknown>>[] }> {
  const { server } = await start();
  server.otherwise(answer({ body: {} }));
  type Extra = ClientMembers<never> & { extra(args: object): Promise<OperationResult> };
  const client = createClient<Extra>({ ...api, operations: { extra: definition } }, { baseUrl: server.url });
  const raw = client.raw as unknown as { GET(path: string, init: object): Promise<unknown> };
  return {
    server,
    ways: [
      ["named", (_, args) => client.extra(args)],
      ["raw", (_, params) => raw.GET(definition.path, { params })],
    ],
  };
}

/** A dangerous call to put a path value in: without its last segment it deletes more than one applicant. */
const deletes: readonly Call<unknown>[] = [
  ["named", (acme, id) => acme.deleteApplicant({ path: { applicant_id: id as string } })],
  ["raw", (acme, id) => acme.raw.DELETE("/applicants/{applicant_id}", { params: { path: { applicant_id: id as string } } })],
];
const dots = [".", "%2e", "%2E"];
const dotSegments = [...dots, ...dots.flatMap((first) => dots.map((second) => first + second))];

test.each(deletes)("F11 a path value that is a dot segment in any spelling is refused (%s)", async (_, remove) => {
  const { server, acme } = await start();
  expect(dotSegments.length).toBe(12);
  for (const segment of dotSegments) await refused(server, remove(acme, segment), "path.applicant_id");
});

test("F11 literal text and values that make a dot segment together are refused", async () => {
  const { server, ways } = await startWith({ method: "GET", path: "/files/.{name}", security: [], json: "200" });
  for (const [, call] of ways) for (const name of dots) await refused(server, call({} as AcmeClient, { path: { name } }), "path.name");
  const split = await startWith({ method: "GET", path: "/files/{first}{second}", security: [], json: "200" });
  for (const [, call] of split.ways)
    await refused(split.server, call({} as AcmeClient, { path: { first: ".", second: "%2E" } }), "path.first");
});

test("F11 a path serializer given to raw cannot bring one either", async () => {
  const { server, acme } = await start();
  for (const segment of dotSegments) {
    const params = { path: { applicant_id: "app_1" } };
    const pathSerializer = (url: string): string => url.replace("{applicant_id}", segment);
    await refused(server, acme.raw.DELETE("/applicants/{applicant_id}", { params, pathSerializer }), "path");
  }
});

test.each(deletes)("F12 an empty path value is refused (%s)", async (_, remove) => {
  const { server, acme } = await start();
  await refused(server, remove(acme, ""), "path.applicant_id");
});

test.each(deletes)("F13 a path value that is missing or no scalar is refused (%s)", async (_, remove) => {
  const { server, acme } = await start();
  const secret = canary("path");
  const values = [
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    { secret },
    [secret],
    new Date(0),
    () => secret,
    Symbol(secret),
  ];
  for (const value of values) await refused(server, remove(acme, value), "path.applicant_id", secret);
});

test("F13 path values that are not given at all, or only inherited, are refused", async () => {
  const { server, acme } = await start();
  const inherited = Object.create({ applicant_id: "app_1" }) as { applicant_id: string };
  for (const path of [undefined, null, {}, inherited]) {
    await refused(server, acme.deleteApplicant({ path } as never), "path.applicant_id");
    await refused(server, acme.raw.DELETE("/applicants/{applicant_id}", { params: { path } } as never), "path.applicant_id");
  }
  await refused(server, acme.deleteApplicant(undefined as never), "path.applicant_id");
  await refused(server, acme.raw.DELETE("/applicants/{applicant_id}", undefined as never), "path.applicant_id");
  await refused(server, acme.raw.DELETE("/applicants/{applicant_id}", {} as never), "path.applicant_id");
});

test.each(deletes)("F14 a path value stays one encoded segment (%s)", async (_, remove) => {
  const { server, acme } = await start();
  server.otherwise(answer({ status: 204 }));
  const values = ["a/b?c#d", "../x", "a\\b", "%2F", "a b", "a;b=c", "Zoë", "😀", "a\r\nb", "{applicant_id}", "$&", 7, 10n ** 20n, false];
  for (const value of values) await remove(acme, value);
  const targets = [
    "a%2Fb%3Fc%23d",
    "..%2Fx",
    "a%5Cb",
    "%252F",
    "a%20b",
    "a%3Bb%3Dc",
    "Zo%C3%AB",
    "%F0%9F%98%80",
    "a%0D%0Ab",
    "%7Bapplicant_id%7D",
    "%24%26",
    "7",
    "100000000000000000000",
    "false",
  ];
  expect(server.requests.map(({ target }) => target)).toEqual(targets.map((target) => `/applicants/${target}`));
});

const withHalves: readonly (readonly [argument: string, call: (acme: AcmeClient) => Promise<unknown>])[] = [
  ["path.applicant_id", (acme) => acme.getApplicant({ path: { applicant_id: half } })],
  ["path.applicant_id", (acme) => acme.raw.GET("/applicants/{applicant_id}", { params: { path: { applicant_id: half } } })],
  ["query.reviewer", (acme) => acme.listApplicants({ query: { reviewer: half } })],
  ["query.reviewer", (acme) => acme.raw.GET("/applicants", { params: { query: { reviewer: half } } })],
  ["query.tag", (acme) => acme.listApplicants({ query: { tag: ["vip", half] } })],
  ["query.filter", (acme) => acme.listApplicants({ query: { filter: { [half]: "x" } as never } })],
  ["header.X-Trace", (acme) => acme.createNote({ path: { applicant_id: "app_1" }, header: { "X-Trace": half } })],
  ["body", (acme) => acme.createApplicant({ body: { ...ada, name: { first: half, last: "Lovelace" } } })],
  ["body", (acme) => acme.createApplicant({ body: { ...ada, "\udc00x": 1 } as never })],
  ["body", (acme) => acme.raw.POST("/applicants", { body: { ...ada, name: { first: half, last: "Lovelace" } } })],
  ["body.email", (acme) => acme.submitForm({ body: { email: half, consent: true } })],
  ["body.email", (acme) => acme.raw.POST("/forms", { body: { email: half, consent: true } })],
  ["body.applicant_id", (acme) => acme.createDocument({ body: { file: new Blob(["x"]), applicant_id: half } as never })],
  [
    "body.details",
    (acme) =>
      acme.createDocument({ body: { file: new Blob(["x"]), applicant_id: "1", details: { kind: "passport", number: half } } as never }),
  ],
  ["body", (acme) => acme.raw.POST("/applicants/{applicant_id}/notes", textNote(half))],
];

function textNote(body: string): never {
  return {
    params: { path: { applicant_id: "app_1" }, header: { "X-Trace": "t" } },
    headers: { "content-type": "text/plain" },
    body,
  } as never;
}

test.each(withHalves)("F15 a lone surrogate is refused by a typed error: %s", async (argument, call) => {
  const { server, acme } = await start();
  const error = await caught(call(acme));
  expect(error).toMatchObject({ name: "ArgumentError", code: "invalid_argument", argument, vendor: "acme", attempts: 0, maybeSent: false });
  expect(error.message).not.toContain("cut");
  expect(server.connections).toBe(0);
});

test("F15 a lone surrogate in a name is refused as well", async () => {
  const { server, acme } = await start();
  for (const call of [
    () => acme.listApplicants({ query: { [half]: "x" } as never }),
    () => acme.raw.GET("/applicants", { params: { query: { [half]: "x" } as never } }),
    () => acme.submitForm({ body: { [half]: "x" } as never }),
    () => acme.createDocument({ body: { file: new Blob(["x"]), [half]: "x" } as never }),
    () => acme.createDocument({ body: { [half]: new Blob(["x"]) } as never }),
  ]) {
    expect(await caught(call())).toMatchObject({ name: "ArgumentError", code: "invalid_argument", attempts: 0 });
  }
  expect(server.connections).toBe(0);
});

test("F15 whole pairs, and text that only looks like an escape, are sent", async () => {
  const { server, acme } = await start();
  server.otherwise(answer({ status: 201, body: applicant }));
  const name = { first: "😀", last: "\\ud83d \\\\ud83d" };
  await acme.createApplicant({ body: { ...ada, name } });
  await acme.raw.POST("/applicants", { body: { ...ada, name } });
  expect(server.requests.map((request) => request.json())).toEqual([
    { ...ada, name },
    { ...ada, name },
  ]);
});

test("F16 dots beside literal text of the segment are sent", async () => {
  const { server, ways } = await startWith({ method: "GET", path: "/files/{name}.pdf", security: [], json: "200" });
  for (const [, call] of ways) for (const name of ["..", ".", "%2e%2e"]) await call({} as AcmeClient, { path: { name } });
  const targets = ["/files/...pdf", "/files/..pdf", "/files/%252e%252e.pdf"];
  expect(server.requests.map(({ target }) => target)).toEqual([...targets, ...targets]);
});

test.each(deletes)("F16 dots beside other text of the value are sent (%s)", async (_, remove) => {
  const { server, acme } = await start();
  server.otherwise(answer({ status: 204 }));
  const values = ["...", "..a", "a..", ".hidden", ". ", "....", "%2e%2e%2e"];
  for (const value of values) await remove(acme, value);
  expect(server.requests.map(({ target }) => decodeURIComponent(target.slice("/applicants/".length)))).toEqual(values);
});

test("F11 F12 F14 F15 any text is either refused or stays the one segment that it fills", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(".", "%", "2", "e", "E", "/", "\\", "?", "#", "\ud800") }),
  );
  fc.assert(
    fc.property(text, (value) => {
      const isRefused = value === "" || !value.isWellFormed() || dotSegments.includes(value);
      if (isRefused) {
        expect(() => fillPath("/v1/{id}/end", { id: value })).toThrow('Argument "path.id"');
        return;
      }
      const url = new URL(`https://api.acme.example${fillPath("/v1/{id}/end", { id: value })}`);
      expect(url.pathname.split("/").map(decodeURIComponent)).toEqual(["", "v1", value, "end"]);
      expect([url.host, url.search, url.hash]).toEqual(["api.acme.example", "", ""]);
    }),
    { numRuns: 2_000 },
  );
});

const lists: readonly Call<Record<string, unknown>>[] = [
  ["named", (acme, query) => acme.listApplicants({ query: query as never })],
  ["raw", (acme, query) => acme.raw.GET("/applicants", { params: { query: query as never } })],
];

/** What reached the server of a query: its raw text. */
async function sentQuery(list: Call<Record<string, unknown>>[1], query: Record<string, unknown>): Promise<string> {
  const { server, acme } = await start([answer({ body: page })]);
  await list(acme, query);
  expect(server.requests[0]?.path).toBe("/applicants");
  return server.requests[0]?.target.slice("/applicants".length) ?? "";
}

test.each(lists)("F17 query names, values and deepObject keys are encoded (%s)", async (_, list) => {
  expect(await sentQuery(list, { "a&b=c#d": "1&2=3#4" })).toBe("?a%26b%3Dc%23d=1%262%3D3%234");
  expect(await sentQuery(list, { "?": "+ %" })).toBe("?%3F=%2B%20%25");
  expect(await sentQuery(list, { "Modified Date": "2026-02-01" })).toBe("?Modified%20Date=2026-02-01");
  expect(await sentQuery(list, { filter: { "a]&x=1#": "v&w=2#" } })).toBe("?filter%5Ba%5D%26x%3D1%23%5D=v%26w%3D2%23");
  expect(await sentQuery(list, { tag: ["a,b", "c&d"] })).toBe("?tag=a%2Cb,c%26d");
  expect(await sentQuery(list, { status: ["a&page=2", "b"] })).toBe("?status=a%26page%3D2&status=b");
});

test("F17 any name and text stay one parameter", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("&", "=", "#", "?", "+", "%", "[", "]", ",", ";", " ", "\ud800") }),
  );
  const entriesOf = (query: string): [string, string][] => {
    const url = new URL(`https://api.acme.example/v1?${query}`);
    expect([url.pathname, url.hash]).toEqual(["/v1", ""]);
    return [...url.searchParams];
  };
  fc.assert(
    fc.property(text, text, text, (name, key, value) => {
      const write = (given: object, parameter: object): string =>
        writeQuery(Object.fromEntries([[name, given]]), Object.fromEntries([[name, parameter]]));
      if (![name, key, value].every((one) => one.isWellFormed())) {
        expect(() => write({ [key]: value }, { style: "deepObject" })).toThrow('Argument "query');
        return;
      }
      expect(entriesOf(writeQuery(Object.fromEntries([[name, value]])))).toEqual([[name, value]]);
      const object = Object.fromEntries([[key, value]]);
      expect(entriesOf(write(object, { style: "deepObject" }))).toEqual([[`${name}[${key}]`, value]]);
      expect(entriesOf(write([value, key], {}))).toEqual([
        [name, value],
        [name, key],
      ]);
      const joined = write([value, key], { explode: false }).slice(encodeURIComponent(name).length + 1);
      expect(joined.split(",").map(decodeURIComponent)).toEqual([value, key]);
    }),
    { numRuns: 2_000 },
  );
});

const moment = new Date("2026-01-31T09:08:07.006Z");

test.each(lists)("F18 a value is written in the style and format that the spec declares (%s)", async (_, list) => {
  expect(await sentQuery(list, { page: 2, page_size: 1.5 })).toBe("?page=2&page_size=1.5");
  expect(await sentQuery(list, { status: ["approved", "denied"] })).toBe("?status=approved&status=denied");
  expect(await sentQuery(list, { tag: ["vip", "eu"] })).toBe("?tag=vip,eu");
  expect(await sentQuery(list, { filter: { last_name: "Lovelace", country: "GB" } })).toBe(
    "?filter%5Blast_name%5D=Lovelace&filter%5Bcountry%5D=GB",
  );
  expect(await sentQuery(list, { created_after: moment })).toBe("?created_after=2026-01-31T09%3A08%3A07.006Z");
  expect(await sentQuery(list, { born_on: moment, "Modified Date": moment })).toBe("?born_on=2026-01-31&Modified%20Date=2026-01-31");
  expect(await sentQuery(list, { archived: false })).toBe("?archived=false");
  expect(await sentQuery(list, { status: [], tag: [] })).toBe("");
});

test("F18 the styles that only other specs use are written as OpenAPI says", () => {
  const values = { list: ["a b", "c|d"] };
  expect(writeQuery(values, { list: { style: "spaceDelimited" } })).toBe("list=a%20b%20c%7Cd");
  expect(writeQuery(values, { list: { style: "pipeDelimited" } })).toBe("list=a%20b|c%7Cd");
  expect(writeQuery(values, { list: { style: "pipeDelimited", explode: true } })).toBe("list=a%20b&list=c%7Cd");
});

const secretText = canary("query");
const unwritable: Record<string, unknown>[] = [
  { page: moment },
  { archived: moment },
  { status: [moment] },
  { filter: { last_name: moment } },
  { born_on: new Date(Number.NaN) },
  { born_on: new Date("+010000-01-01") },
  { created_after: new Date("-000001-01-01") },
  { page: 1n },
  { page: Number.NaN },
  { page: Number.POSITIVE_INFINITY },
  { status: [Number.NaN] },
  { page: { secretText } },
  { status: { secretText } },
  { tag: [{ secretText }] },
  { status: [[secretText]] },
  { filter: { last_name: { secretText } } },
  { filter: { last_name: [secretText] } },
  { filter: [secretText] },
  { filter: new Map([[secretText, "x"]]) },
  { page: () => secretText },
  { page: Symbol(secretText) },
];

test.each(lists)("F18 what has no declared form is refused (%s)", async (_, list) => {
  const { server, acme } = await start();
  for (const query of unwritable) await refused(server, list(acme, query), `query.${Object.keys(query)[0]}`, secretText);
});

test.each(lists)("F19 undefined is dropped, null is what the spec says (%s)", async (_, list) => {
  expect(await sentQuery(list, { page: undefined, archived: true, reviewer: undefined })).toBe("?archived=true");
  expect(await sentQuery(list, { filter: { last_name: undefined, country: "GB" } })).toBe("?filter%5Bcountry%5D=GB");
  expect(await sentQuery(list, { filter: { last_name: undefined } })).toBe("");
  expect(await sentQuery(list, { reviewer: null })).toBe("?reviewer=null");
  const { server, acme } = await start();
  for (const query of [
    { page: null },
    { tag: null },
    { status: [null] },
    { filter: null },
    { filter: { country: null } },
    { born_on: null },
    { undeclared: null },
  ]) {
    await refused(server, list(acme, query), `query.${Object.keys(query)[0]}`);
  }
});

const applicantPath = { applicant_id: "app_1" };
const notes: readonly Call<Record<string, unknown>>[] = [
  ["named", (acme, header) => acme.createNote({ path: applicantPath, header: { "X-Trace": "trace-1", ...header } })],
  [
    "raw parameters",
    (acme, header) =>
      acme.raw.POST("/applicants/{applicant_id}/notes", { params: { path: applicantPath, header: { "X-Trace": "trace-1", ...header } } }),
  ],
  [
    "raw headers",
    (acme, headers) =>
      acme.raw.POST("/applicants/{applicant_id}/notes", {
        params: { path: applicantPath, header: { "X-Trace": "trace-1" } },
        headers: headers as Record<string, string>,
      }),
  ],
];

test.each(notes)("F20 a header value that cannot stand in a header is refused (%s)", async (_, send) => {
  const { server, acme } = await start();
  const secret = canary("header");
  const values = ["\r\nX-Evil: 1", "\r", "\n", "\0", "\u007f", "Łódź", "😀", "\ud83d"].flatMap((bad) => [bad + secret, secret + bad]);
  for (const value of [...values, Number.NaN, { secret }, 1n, Symbol(secret)])
    await refused(server, send(acme, { "X-Note": value }), "header.X-Note", secret);
});

test.each(notes)("F20 a header name that is none is refused (%s)", async (_, send) => {
  const { server, acme } = await start();
  const secret = canary("name");
  for (const name of ["", " ", "a b", "a:b", "Zoë", "X\r\nX-Evil", "X-Evil\0", "😀"])
    await refused(server, send(acme, { [name + (name && secret)]: "x" }), "header", secret);
});

test.each(notes)("F20 what can stand in a header arrives as it is (%s)", async (_, send) => {
  const { server, acme } = await start([answer(note)]);
  await send(acme, { "X-Note": "Zoë\t(ß)", "X-Dry-Run": true, "X-Count": 7, "X-None": undefined });
  const { headers } = server.requests[0] ?? {};
  expect(headers).toMatchObject({ "x-trace": "trace-1", "x-dry-run": "true", "x-count": "7" });
  expect(headers?.["x-none"]).toBeUndefined();
  expect(Buffer.from(server.bytes()).toString("latin1")).toMatch(/^x-note: Zoë\t\(ß\)\r$/im);
});

const overrides = [
  "Authorization",
  "authorization",
  "AUTHORIZATION",
  "Proxy-Authorization",
  "Host",
  "HOST",
  "Cookie",
  "Connection",
  "Content-Length",
  "Transfer-Encoding",
  "X-API-Key",
  "x-api-key",
];

test.each(notes)("F21 a header that the client writes is refused (%s)", async (_, send) => {
  const { server, acme } = await start();
  const secret = canary("override");
  for (const name of overrides) await refused(server, send(acme, { [name]: secret }), `header.${name}`, secret);
});

test("F21 the media type of a named operation is chosen by contentType alone", async () => {
  const { server, acme } = await start();
  await refused(
    server,
    acme.createNote({ path: applicantPath, header: { "X-Trace": "t", "Content-Type": "text/plain" } as never }),
    "header.Content-Type",
  );
  await refused(server, acme.createApplicant({ body: ada, contentType: "text/plain" } as never), "contentType");
});

test.each([
  ["Headers", (name: string, value: string) => new Headers([[name, value]])],
  ["pairs", (name: string, value: string): [string, string][] => [[name, value]]],
] as const)("F21 raw reads headers given as %s", async (_, make) => {
  const { server, acme } = await start([answer({ body: page })]);
  const secret = canary("override");
  for (const name of overrides) {
    const error = await caught(acme.raw.GET("/applicants", { headers: make(name, secret) }));
    expect([error.name, error.argument.toLowerCase(), error.attempts]).toEqual(["ArgumentError", `header.${name.toLowerCase()}`, 0]);
    expect(findCanaries({ secret }, { error })).toEqual([]);
  }
  expect(server.connections).toBe(0);
  await acme.raw.GET("/applicants", { headers: make("X-Note", "kept") });
  expect(server.requests[0]?.headers["x-note"]).toBe("kept");
});

test("F21 a middleware cannot set them either", async () => {
  const { server, acme } = await start();
  acme.raw.use({
    onRequest({ request }) {
      request.headers.set("authorization", "Bearer made-up-other");
    },
  });
  await refused(server, acme.raw.GET("/applicants"), "header.authorization");
});

const free: StartOptions = {
  allowHeaderOverride: true,
  auth: all(bearerToken("made-up-token"), apiKey({ header: "X-API-Key", value: "made-up-key" })),
};

test.each(notes)("F21 with allowHeaderOverride the call's own headers are sent (%s)", async (_, send) => {
  const hosts: unknown[] = [];
  const recording: typeof free.fetch = (url, init) => {
    hosts.push(new Headers(init.headers).get("host"));
    return fetch(url, init);
  };
  const { server, acme } = await start([answer(note), answer(note)], { ...free, fetch: recording });
  await send(acme, { Authorization: "Bearer made-up-other", Host: "other.acme.example", "X-API-Key": "made-up-other-key" });
  expect(server.requests[0]?.headers).toMatchObject({ authorization: "Bearer made-up-other", "x-api-key": "made-up-other-key" });
  await send(acme, {});
  // Node's fetch takes it and writes its own.
  expect(hosts).toEqual(["other.acme.example", null]);
  expect(server.requests[1]?.headers).toMatchObject({ authorization: "Bearer made-up-token", host: new URL(server.url).host });
});

test.each(notes)("F21 even then, what frames the message is refused (%s)", async (_, send) => {
  const { server, acme } = await start([], free);
  for (const name of ["Content-Length", "Transfer-Encoding"]) await refused(server, send(acme, { [name]: "1" }), `header.${name}`);
});

test("F21 an overridden key replaces only its own layer", async () => {
  const { server, acme } = await start([answer({ status: 204 }), answer({ status: 204 })], free);
  await acme.deleteWorkspace({ header: { "X-API-Key": "made-up-other-key" } } as never);
  await acme.raw.POST("/workspaces/delete", { headers: { "X-API-Key": "made-up-other-key" } });
  for (const { headers } of server.requests)
    expect(headers).toMatchObject({ authorization: "Bearer made-up-token", "x-api-key": "made-up-other-key" });
  expect(server.requests.length).toBe(2);
});

const creates: readonly Call<unknown>[] = [
  ["named", (acme, body) => acme.createApplicant({ body: body as never })],
  ["raw", (acme, body) => acme.raw.POST("/applicants", { body: body as never })],
];

/** Values that JSON cannot write, each with a person's data in it. */
function noJson(secret: string): Record<string, unknown>[] {
  const circular: Record<string, unknown> = { [secret]: secret };
  circular["self"] = circular;
  const fail = (): never => {
    throw new Error(secret);
  };
  return [
    circular,
    { [secret]: 1n },
    { inner: [BigInt("12345678901234567890")], secret },
    { secret, toJSON: fail },
    Object.defineProperty({}, secret, { get: fail, enumerable: true }),
  ];
}

test.each(creates)("F22 a circular or BigInt body is refused, with no data in the error (%s)", async (_, create) => {
  const { server, acme } = await start();
  const secret = canary("body");
  for (const body of noJson(secret)) await refused(server, create(acme, body), "body", secret, "12345678901234567890");
});

test("F22 the same inside a multipart form", async () => {
  const { server, acme } = await start();
  const secret = canary("part");
  for (const details of noJson(secret)) {
    const body = { file: new Blob(["x"]), applicant_id: "1", details } as never;
    await refused(server, acme.createDocument({ body }), "body.details", secret);
    await refused(server, acme.raw.POST("/documents", { body }), "body.details", secret);
  }
});

test("F22 what no JSON, form or text can hold is refused", async () => {
  const { server, acme } = await start();
  const secret = canary("kind");
  for (const body of [() => secret, Symbol(secret), new Blob([secret]), new TextEncoder().encode(secret)]) {
    await refused(server, acme.createApplicant({ body: body as never }), "body", secret);
  }
  for (const email of [{ secret }, null, 1n, Number.NaN, [[secret]]]) {
    await refused(server, acme.submitForm({ body: { email, consent: true } as never }), "body.email", secret);
    await refused(server, acme.raw.POST("/forms", { body: { email, consent: true } as never }), "body.email", secret);
  }
});

test.each(creates)("F22 a symbol anywhere in a body is refused, not left out (%s)", async (_, create) => {
  const { server, acme } = await start();
  const secret = canary("symbol");
  for (const lost of [Symbol(secret), [Symbol(secret)], { inner: Symbol.for(secret) }]) {
    await refused(server, create(acme, { ...ada, lost }), "body", secret);
  }
});

test("F23 a body on GET or HEAD is refused", async () => {
  const { server, acme } = await start();
  const secret = canary("get");
  for (const body of [{ secret }, secret, new Blob([secret]), new Blob([secret]).stream(), null]) {
    await refused(server, acme.listApplicants({ body } as never), "body", secret);
    await refused(server, acme.headDocument({ path: { document_id: "doc_1" }, body } as never), "body", secret);
    await refused(server, acme.raw.GET("/applicants", { body } as never), "body", secret);
    await refused(
      server,
      acme.raw.HEAD("/documents/{document_id}/content", { params: { path: { document_id: "doc_1" } }, body } as never),
      "body",
      secret,
    );
  }
});

test("F23 a body on an operation that has none is refused, and one that is missing as well", async () => {
  const { server, acme } = await start();
  await refused(server, acme.deleteApplicant({ path: applicantPath, body: {} } as never), "body");
  await refused(server, acme.createApplicant({} as never), "body");
});

/** Sends a body whatever its form: JSON, bytes, form, multipart or text. */
const sends: readonly Call<unknown>[] = [
  ["named JSON", (acme, text) => acme.createApplicant({ body: text as never })],
  ["raw JSON", (acme, text) => acme.raw.POST("/applicants", { body: text as never })],
  ["named Blob", (acme, text) => acme.uploadDocument({ path: { document_id: "doc_1" }, body: new Blob([text as string]) })],
  ["named bytes", (acme, text) => acme.uploadDocument({ path: { document_id: "doc_1" }, body: new TextEncoder().encode(text as string) })],
  [
    "named ArrayBuffer",
    (acme, text) => acme.uploadDocument({ path: { document_id: "doc_1" }, body: new TextEncoder().encode(text as string).buffer }),
  ],
  [
    "raw Blob",
    (acme, text) =>
      acme.raw.PUT("/documents/{document_id}/content", {
        params: { path: { document_id: "doc_1" } },
        body: new Blob([text as string]) as never,
      }),
  ],
  ["named multipart file", (acme, text) => acme.createDocument({ body: { file: new Blob([text as string]), applicant_id: "" } as never })],
  ["named multipart text", (acme, text) => acme.createDocument({ body: { file: new Blob([]), applicant_id: text } as never })],
  ["raw multipart", (acme, text) => acme.raw.POST("/documents", { body: { file: new Blob([text as string]), applicant_id: "" } as never })],
  ["raw text", (acme, text) => acme.raw.POST("/applicants/{applicant_id}/notes", textNote(text as string))],
  ["raw serializer", (acme, text) => acme.raw.POST("/applicants", { body: ada, bodySerializer: () => text as string })],
  [
    "raw serializer of a form",
    (acme, text) => acme.raw.POST("/applicants", { body: ada, bodySerializer: () => new URLSearchParams({ a: text as string }) }),
  ],
];

test.each(sends)("F24 a body above the limit is refused: %s", async (_, send) => {
  const { server, acme } = await start([], { maxRequestBytes: 100 });
  const secret = canary("large");
  await refused(server, send(acme, secret.repeat(4)), "body", secret);
});

test.each(sends)("F24 bytes are counted, not characters: %s", async (_, send) => {
  const { server, acme } = await start([], { maxRequestBytes: 100 });
  await refused(server, send(acme, "ë".repeat(60)), "body");
});

test.each(sends)("F24 a body within the limit is sent: %s", async (_, send) => {
  const { server, acme } = await start([], { maxRequestBytes: 100 });
  server.otherwise((request) => answer({ status: request.method === "PUT" ? 204 : 201, body: applicant }));
  await send(acme, "a".repeat(90));
  expect([server.requests.length, server.requests[0]?.text.includes("a".repeat(90))]).toEqual([1, true]);
});

test("F24 the form of a page is counted as it is sent", async () => {
  const { server, acme } = await start([], { maxRequestBytes: 100 });
  await refused(server, acme.submitForm({ body: { email: "ë".repeat(20), consent: true } }), "body");
  await refused(server, acme.raw.POST("/forms", { body: { email: "ë".repeat(20), consent: true } }), "body");
});

test("F24 a body that a middleware of raw puts in its place is held to the limit", async () => {
  const { server, acme } = await start([], { maxRequestBytes: 100 });
  acme.raw.use({ onRequest: ({ request }) => new Request(request, { body: "x".repeat(101) }) });
  await refused(server, acme.raw.POST("/applicants", { body: ada }), "body");
});

const endless: readonly Call<ReadableStream<Uint8Array>>[] = [
  ["named", (acme, body) => acme.uploadDocument({ path: { document_id: "doc_1" }, body })],
  [
    "raw",
    (acme, body) => acme.raw.PUT("/documents/{document_id}/content", { params: { path: { document_id: "doc_1" } }, body: body as never }),
  ],
  [
    "raw serializer",
    (acme, body) =>
      acme.raw.PUT("/documents/{document_id}/content", {
        params: { path: { document_id: "doc_1" } },
        body: "x" as never,
        bodySerializer: () => body,
      }),
  ],
];

test.each(endless)("F24 a stream is stopped at the limit, and its source with it (%s)", async (_, upload) => {
  const { server, acme } = await start([], { maxRequestBytes: 100 });
  const secret = canary("stream", 30);
  let cancelled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(secret)),
    cancel() {
      cancelled += 1;
    },
  });
  const error = await caught(upload(acme, body));
  expect(error).toMatchObject({
    name: "ArgumentError",
    code: "invalid_argument",
    argument: "body",
    operationId: "uploadDocument",
    attempts: 1,
    maybeSent: true,
  });
  expect(findCanaries({ secret }, { error })).toEqual([]);
  await server.waitForClosed(server.connections);
  expect(server.requests.map(({ complete }) => complete)).toEqual(server.requests.length === 0 ? [] : [false]);
  expect(server.requests[0]?.body.length ?? 0).toBeLessThanOrEqual(100);
  expect(cancelled).toBe(1);
});

const updates: readonly Call<object>[] = [
  ["named", (acme, body) => acme.updateApplicant({ path: applicantPath, body })],
  ["raw", (acme, body) => acme.raw.PATCH("/applicants/{applicant_id}", { params: { path: applicantPath }, body: body as never })],
];

test.each(updates)("F25 an undefined field is dropped and a null one kept (%s)", async (_, update) => {
  const { server, acme } = await start([answer({ body: applicant })]);
  await update(acme, { nickname: null, reviewer: undefined, inner: { a: undefined, b: null } });
  expect(server.requests[0]?.text).toBe('{"nickname":null,"inner":{"b":null}}');
  expect(server.requests[0]?.headers["content-type"]).toBe("application/merge-patch+json");
});

test("F25 forms drop undefined, and refuse null, which they cannot write", async () => {
  const { server, acme } = await start();
  server.otherwise((request) =>
    request.path === "/forms" ? answer({ body: { accepted: true } }) : answer({ status: 201, body: { id: "doc_1" } }),
  );
  const form = { email: "ada@example.com", consent: true };
  const file = { applicant_id: "app_1", sides: undefined, file: new Blob(["x"]) };
  await acme.submitForm({ body: { ...form, age: undefined } as never });
  await acme.raw.POST("/forms", { body: { ...form, age: undefined } as never });
  await acme.createDocument({ body: file as never });
  await acme.raw.POST("/documents", { body: file as never });
  expect(server.requests.map(({ text }) => /age|sides|undefined/.test(text))).toEqual([false, false, false, false]);
  for (const call of [
    () => acme.submitForm({ body: { ...form, age: null } as never }),
    () => acme.raw.POST("/forms", { body: { ...form, age: null } as never }),
    () => acme.createDocument({ body: { ...file, sides: null } as never }),
    () => acme.raw.POST("/documents", { body: { ...file, sides: null } as never }),
  ]) {
    expect(await caught(call())).toMatchObject({
      name: "ArgumentError",
      argument: expect.stringMatching(/^body\.(age|sides)$/),
      attempts: 0,
    });
  }
  expect(server.requests.length).toBe(4);
});

const evil = JSON.parse('{"text":"x","labels":{"__proto__":"kept","constructor":"kept","desk":"north"}}') as {
  text: string;
  labels: Record<string, string>;
};
const isClean = (): boolean => !("polluted" in {}) && !("kept" in {});

test("F26 a member named __proto__ is sent as data", async () => {
  const { server, acme } = await start();
  server.otherwise(answer(note));
  await acme.createNote({ path: applicantPath, header: { "X-Trace": "t" }, body: evil });
  await acme.raw.POST("/applicants/{applicant_id}/notes", { params: { path: applicantPath, header: { "X-Trace": "t" } }, body: evil });
  for (const { text } of server.requests)
    expect(text).toBe('{"text":"x","labels":{"__proto__":"kept","constructor":"kept","desk":"north"}}');
  expect([server.requests.length, isClean()]).toEqual([2, true]);
});

test("F26 so it is in a form, in a multipart form and in a query", async () => {
  const { server, acme } = await start();
  server.otherwise(answer({ status: 200, body: { accepted: true } }));
  const own = JSON.parse('{"__proto__":"kept","email":"ada@example.com"}') as never;
  await acme.submitForm({ body: own });
  await acme.raw.POST("/forms", { body: own });
  await acme.raw.POST("/documents", { body: own });
  await acme.raw.GET("/applicants", { params: { query: { filter: own, ...(JSON.parse('{"constructor":"kept"}') as object) } } });
  const [named, raw, multipart, query] = server.requests;
  expect([named?.text, raw?.text]).toEqual(["__proto__=kept&email=ada%40example.com", "__proto__=kept&email=ada%40example.com"]);
  expect(multipart?.text).toMatch(/name="__proto__"\r\n\r\nkept\r\n/);
  expect(query?.target).toBe("/applicants?filter%5B__proto__%5D=kept&filter%5Bemail%5D=ada%40example.com&constructor=kept");
  expect(isClean()).toBe(true);
});

test("F26 an answer with __proto__ is plain data, and pollutes nothing", async () => {
  const { acme } = await start([
    prototypeKeys(),
    prototypeKeys(),
    jsonText('{"code":"x","__proto__":{"polluted":true}}', 404),
    jsonText('{"__proto__":{"polluted":true}}', 404),
  ]);
  const named = await acme.getApplicant({ path: applicantPath });
  const raw = await acme.raw.GET("/applicants/{applicant_id}", { params: { path: applicantPath } });
  const failed = await acme.getApplicant({ path: applicantPath });
  const rawFailed = await acme.raw.GET("/applicants/{applicant_id}", { params: { path: applicantPath } });
  for (const data of [named.data, raw.data, failed.error, rawFailed.error]) {
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data ?? {})).toContain("__proto__");
    expect((data as { polluted?: boolean }).polluted).toBeUndefined();
  }
  expect([named.status, failed.status, isClean()]).toEqual([200, 404, true]);
});
