import { getCACertificates, setDefaultCACertificates } from "node:tls";
import {
  answer,
  canary,
  type FaultServer,
  findCanaries,
  redirect,
  redirectLoop,
  startFaultServer,
  startTlsServer,
  stubFetch,
  testCertificate,
} from "@kyc-clients/testing";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { ada, applicant, caught, connect, gets, posts, start, waits } from "./setup.ts";

const statuses = [301, 302, 303, 307, 308] as const;
const calls = [
  ...gets.map(([name, call]) => [`GET, ${name}`, call] as const),
  ...posts.map(([name, call]) => [`POST, ${name}`, call] as const),
];
const table = statuses.flatMap((status) => calls.map(([name, call]) => [status, name, call] as const));

/** A server that would take whatever is sent to it. */
async function startElsewhere(startServer: () => Promise<FaultServer> = startFaultServer): Promise<FaultServer> {
  const elsewhere = await startServer();
  onTestFinished(() => elsewhere.close());
  elsewhere.otherwise(answer({ body: applicant }));
  return elsewhere;
}

test.each(table)("F46 %i of the same origin is never followed (%s)", async (status, _, call) => {
  const { acme, server, events } = await start([redirect(status, "/elsewhere"), answer({ body: applicant })]);
  const error = await caught(call(acme));
  const host = `127.0.0.1:${server.port}`;
  expect(error).toMatchObject({
    name: "RedirectError",
    code: "redirect_refused",
    status,
    host,
    attempts: 1,
    maybeSent: true,
    vendor: "acme",
  });
  expect(error.message).toContain(host);
  expect(server.requests).toHaveLength(1);
  expect(waits(events)).toEqual([]);
});

test.each(calls)("F46 the error tells the host that was named and nothing else of the address (%s)", async (_, call) => {
  const secret = {
    path: canary("path"),
    query: canary("query"),
    fragment: canary("fragment"),
    user: canary("user"),
    password: canary("password"),
  };
  const location = `https://${secret.user}:${secret.password}@elsewhere.example/${secret.path}?q=${secret.query}#${secret.fragment}`;
  const { acme, server, events } = await start([redirect(302, location)]);
  const error = await caught(call(acme));
  expect(error).toMatchObject({ name: "RedirectError", host: "elsewhere.example" });
  expect(findCanaries(secret, { error, events })).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

test.each(calls)("F46 each request says redirect: manual (%s)", async (_, call) => {
  const fetch = stubFetch(() => Response.json(applicant, { status: 404 }));
  const { acme } = connect("https://api.acme.example", { fetch });
  await call(acme);
  expect(fetch.calls.map(({ init }) => init?.redirect)).toEqual(["manual"]);
});

test.each(calls)("F46 where the runtime hides the redirect, the error says so (%s)", async (_, call) => {
  // As a browser answers: nothing of it can be seen.
  const hidden = {
    type: "opaqueredirect",
    status: 0,
    ok: false,
    headers: new Headers(),
    body: null,
    url: "",
    redirected: false,
  } as Response;
  const fetch = stubFetch(() => hidden);
  const { acme } = connect("https://api.acme.example", { fetch });
  const error = await caught(call(acme));
  expect(error).toMatchObject({
    name: "RedirectError",
    code: "redirect_refused",
    host: undefined,
    attempts: 1,
    maybeSent: true,
  });
  expect(error).not.toHaveProperty("status");
  expect(error.message).toContain("the runtime hides where to");
  expect(fetch.calls).toHaveLength(1);
});

test.each([
  ["without a location", answer({ status: 302 })],
  ["with a location that is no address", redirect(302, "http://[")],
  ["to a place without a host", redirect(302, "data:text/html,made-up")],
])("F46 a redirect %s is refused all the same", async (_, step) => {
  const { acme, server } = await start([step]);
  const error = await caught(acme.getHealth());
  expect(error).toMatchObject({ name: "RedirectError", host: undefined, status: 302 });
  expect(error.message).not.toContain("runtime");
  expect(server.requests).toHaveLength(1);
});

test.each(table)("F47 %i to another origin: no header and no body byte gets there (%s)", async (status, _, call) => {
  const elsewhere = await startElsewhere();
  const { acme, server, events } = await start([redirect(status, `${elsewhere.url}/applicants`)]);
  const error = await caught(call(acme));
  expect(error).toMatchObject({
    name: "RedirectError",
    code: "redirect_refused",
    host: `127.0.0.1:${elsewhere.port}`,
    status,
    attempts: 1,
  });
  expect(server.requests).toHaveLength(1);
  expect(waits(events)).toEqual([]);
  expect(elsewhere.connections).toBe(0);
  expect(elsewhere.bytes().length).toBe(0);
});

test("F47 the same for an upload and for a download", async () => {
  const elsewhere = await startElsewhere();
  const there = redirect(307, `${elsewhere.url}/documents`);
  const { acme, server } = await start([there, there, there]);
  const document = { path: { document_id: "doc_1" } };
  const refused = { name: "RedirectError", status: 307 };
  expect(await caught(acme.uploadDocument({ ...document, body: new Blob(["made-up bytes"]) }))).toMatchObject(refused);
  expect(await caught(acme.uploadDocument({ ...document, body: new Blob(["made-up bytes"]).stream() }))).toMatchObject(refused);
  expect(await caught(acme.downloadDocument(document))).toMatchObject(refused);
  expect(server.requests).toHaveLength(3);
  expect(elsewhere.bytes().length).toBe(0);
});

test("F47 an upload through a fetch to which a redirect is an error reaches nobody else, and is sent once", async () => {
  const elsewhere = await startElsewhere();
  const { acme, server } = await start([redirect(307, `${elsewhere.url}/documents`)], {
    fetch: (url, init) => fetch(url, { ...init, redirect: "error" }),
  });
  const body = new Blob(["made-up bytes"]).stream();
  const error = await caught(acme.uploadDocument({ path: { document_id: "doc_1" }, body }));
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed", attempts: 1, maybeSent: true });
  expect(server.requests).toHaveLength(1);
  expect(elsewhere.connections).toBe(0);
});

test("F47 a redirect that is met on a repeat is refused as well", async () => {
  const elsewhere = await startElsewhere();
  const { acme, server } = await start([answer({ status: 503, body: { incident: "INC-1" } }), redirect(302, elsewhere.url)]);
  expect(await caught(acme.getApplicant({ path: { applicant_id: "app_1" } }))).toMatchObject({ name: "RedirectError", attempts: 2 });
  expect(server.requests).toHaveLength(2);
  expect(elsewhere.bytes().length).toBe(0);
});

// The certificate of the test server is made for these tests and guards nothing; this file's process alone comes to trust it.
const trusted = getCACertificates("default");
beforeAll(() => setDefaultCACertificates([...trusted, testCertificate]));
afterAll(() => setDefaultCACertificates(trusted));

test.each(table)("F48 %i from https to http is refused (%s)", async (status, _, call) => {
  const plain = await startElsewhere();
  const secure = await startElsewhere(startTlsServer);
  secure.script(redirect(status, `${plain.url}/applicants`));
  const { acme } = connect(secure.url);
  const error = await caught(call(acme));
  expect(error).toMatchObject({ name: "RedirectError", code: "redirect_refused", host: `127.0.0.1:${plain.port}`, status });
  expect(secure.requests).toHaveLength(1);
  expect(plain.connections).toBe(0);
  expect(plain.bytes().length).toBe(0);
});

test("F48 the server that redirects is one that the client does talk to", async () => {
  const secure = await startElsewhere(startTlsServer);
  const { acme } = connect(secure.url);
  expect(await acme.getApplicant({ path: { applicant_id: "app_1" } })).toMatchObject({ ok: true, data: applicant });
});

test.each(table)("F49 a loop of %i is refused at its first turn (%s)", async (status, _, call) => {
  const { acme, server, events } = await start([]);
  server.otherwise(redirectLoop(status));
  const error = await caught(call(acme));
  expect(error).toMatchObject({ name: "RedirectError", code: "redirect_refused", status, host: `127.0.0.1:${server.port}`, attempts: 1 });
  expect(server.requests).toHaveLength(1);
  expect(waits(events)).toEqual([]);
});

test("F49 a loop over two servers is refused at its first turn", async () => {
  const elsewhere = await startElsewhere();
  const { acme, server } = await start([]);
  server.otherwise(redirect(307, elsewhere.url));
  elsewhere.otherwise(redirect(307, server.url));
  expect(await caught(acme.createApplicant({ body: ada }))).toMatchObject({ name: "RedirectError", host: `127.0.0.1:${elsewhere.port}` });
  expect(server.requests).toHaveLength(1);
  expect(elsewhere.bytes().length).toBe(0);
});
