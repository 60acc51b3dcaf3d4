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
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import {
  anything,
  argumentsFor,
  basePath,
  caught,
  connect,
  eachCall,
  eachInTurn,
  everyOperation,
  oneTimeCall,
  repeatedCall,
  row,
  rowBothWays,
  start,
  tokenWait,
  waits,
} from "../src/index.ts";

const STATUSES = [301, 302, 303, 307, 308] as const;

/** A server that would take whatever is sent to it. */
async function startElsewhere(startServer: () => Promise<FaultServer> = startFaultServer): Promise<FaultServer> {
  const elsewhere = await startServer();
  onTestFinished(() => elsewhere.close());
  elsewhere.otherwise(answer({ body: { id: "made-up" } }));
  return elsewhere;
}

row("F46", "no operation follows a redirect to its own server, whatever it takes or gives", everyOperation, async (vendor, all) => {
  let turn = 0;
  const calls = await eachInTurn(vendor, all, async ({ one, server, send, sent, events }) => {
    const status = STATUSES[turn++ % STATUSES.length] ?? 301;
    server.script(redirect(status, "/elsewhere"));
    const error = await caught(send());
    const refused = { name: "RedirectError", code: "redirect_refused", status, host: `127.0.0.1:${server.port}` };
    expect(error).toMatchObject({ ...refused, attempts: 1, maybeSent: true, vendor: vendor.name, operationId: one.operationId });
    expect(error.message).toContain(error.host);
    expect([sent().length, waits(events)]).toEqual([1, []]);
  });
  expect(calls).toBe(vendor.spec.operations.length);
  expect(turn).toBe(calls);
});

rowBothWays("F46", "the error tells the host that was named, and nothing else of the address", anything, async (vendor, one, way) => {
  const secret = { path: canary("path"), query: canary("query"), fragment: canary("fragment"), user: canary("user"), word: canary("word") };
  const location = `https://${secret.user}:${secret.word}@elsewhere.example/${secret.path}?q=${secret.query}#${secret.fragment}`;
  const { client, server, events } = await start(vendor, [redirect(302, location)]);
  const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
  expect(error).toMatchObject({ name: "RedirectError", host: "elsewhere.example" });
  expect(findCanaries(secret, { error, events })).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

rowBothWays("F46", "each request says redirect: manual; what a browser hides, the error says so", anything, async (vendor, one, way) => {
  const hidden = { type: "opaqueredirect", status: 0, ok: false, headers: new Headers(), body: null, url: "", redirected: false };
  const fetch = stubFetch(() => hidden as Response);
  const { client } = connect(vendor, { baseUrl: "https://api.example.org", fetch });
  const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
  expect(error).toMatchObject({ name: "RedirectError", code: "redirect_refused", host: undefined, attempts: 1, maybeSent: true });
  expect(error).not.toHaveProperty("status");
  expect(error.message).toContain("the runtime hides where to");
  expect(fetch.calls.map(({ init }) => init?.redirect)).toEqual(["manual"]);
});

row("F47", "another origin gets no header and no byte of any operation", everyOperation, async (vendor, all) => {
  const elsewhere = await startElsewhere();
  let turn = 0;
  const calls = await eachCall(vendor, all, async ({ server, send, sent, events }) => {
    // Of all redirects these two want the method and the body sent again; the others become a GET that keeps the headers.
    const status = turn++ % 2 === 0 ? 307 : STATUSES[(turn >> 1) % STATUSES.length];
    server.script(redirect(status ?? 308, `${elsewhere.url}/applicants`));
    const host = `127.0.0.1:${elsewhere.port}`;
    expect(await caught(send())).toMatchObject({ name: "RedirectError", code: "redirect_refused", host, status, attempts: 1 });
    expect([sent().length, waits(events)]).toEqual([1, []]);
  });
  expect(calls).toBe(2 * vendor.spec.operations.length);
  expect([elsewhere.connections, elsewhere.bytes().length]).toEqual([0, 0]);
});

rowBothWays("F47", "a redirect that is met on a repeat is refused as well", repeatedCall, async (vendor, one, way) => {
  const elsewhere = await startElsewhere();
  const { client, server, events } = await start(vendor, [answer({ status: 503 }), redirect(302, elsewhere.url)]);
  const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
  expect(error).toMatchObject({ name: "RedirectError", status: 302, attempts: 2, operationId: one.operationId });
  expect([server.requests.length, waits(events), elsewhere.bytes().length]).toEqual([2, [125], 0]);
});

rowBothWays("F47", "the token endpoint's redirect takes no credential elsewhere", tokenWait, async (vendor, signIns, way) => {
  for (const signIn of signIns) {
    const elsewhere = await startElsewhere();
    const one = anything.of(vendor);
    if (one === undefined) throw new Error(`${vendor.name} has nothing to call`);
    const { client, server } = await start(vendor, [], { auth: signIn.strategy() });
    server.handle(basePath(vendor) + signIn.path, redirect(307, `${elsewhere.url}${signIn.path}`));
    const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
    expect(error).toMatchObject({ name: "TokenError", status: 307, operationId: one.operationId });
    expect(server.requests.map((request) => request.path)).toEqual([basePath(vendor) + signIn.path]);
    expect([elsewhere.connections, elsewhere.bytes().length]).toEqual([0, 0]);
  }
});

// The certificate of the test server is made for these tests and guards nothing; this file's process alone comes to trust it.
const trusted = getCACertificates("default");
beforeAll(() => setDefaultCACertificates([...trusted, testCertificate]));
afterAll(() => setDefaultCACertificates(trusted));

for (const need of [repeatedCall, oneTimeCall]) {
  rowBothWays("F48", `from https to http nothing goes (${need.name})`, need, async (vendor, one, way) => {
    const plain = await startElsewhere();
    const secure = await startElsewhere(startTlsServer);
    const { client } = connect(vendor, { baseUrl: secure.url + basePath(vendor) });
    for (const status of STATUSES) {
      secure.script(redirect(status, `${plain.url}/applicants`));
      const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
      const host = `127.0.0.1:${plain.port}`;
      expect(error).toMatchObject({ name: "RedirectError", code: "redirect_refused", host, status, operationId: one.operationId });
    }
    expect(secure.requests).toHaveLength(STATUSES.length);
    expect([plain.connections, plain.bytes().length]).toEqual([0, 0]);
  });

  rowBothWays("F49", `a loop is refused at its first turn (${need.name})`, need, async (vendor, one, way) => {
    const { client, server, events } = await start(vendor);
    for (const [index, status] of STATUSES.entries()) {
      server.otherwise(redirectLoop(status));
      const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
      const host = `127.0.0.1:${server.port}`;
      expect(error).toMatchObject({ name: "RedirectError", code: "redirect_refused", status, host, attempts: 1 });
      expect([server.requests.length, waits(events)]).toEqual([index + 1, []]);
    }
  });
}
