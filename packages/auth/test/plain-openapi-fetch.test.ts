import { readdir, readFile } from "node:fs/promises";
import {
  answer,
  canary,
  deferred,
  type FaultServer,
  findCanaries,
  manualClock,
  redirect,
  settle,
  startFaultServer,
  stubFetch,
} from "@kyc-clients/testing";
import createClient from "openapi-fetch";
import { expect, onTestFinished, test } from "vitest";
import { type AuthStrategy, all, apiKey, authFetch, authMiddleware, basic, bearerToken, clientCredentials } from "../src/index.ts";
import { thrown } from "./context.ts";

/** What openapi-typescript would make of a small API. */
interface Paths {
  "/people": {
    get: { responses: { 200: { content: { "application/json": { name: string } } } } };
    post: {
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 201: { content: { "application/json": { name: string } } } };
    };
    put: { requestBody: { content: { "application/octet-stream": ReadableStream } }; responses: { 204: { content?: never } } };
  };
}

type PlainClient = ReturnType<typeof createClient<Paths>>;
type Wire = readonly [name: string, connect: (baseUrl: string, auth: AuthStrategy, fetch?: typeof globalThis.fetch) => PlainClient];

/** The two ways to give a plain openapi-fetch client a strategy. */
const wires: readonly Wire[] = [
  ["authFetch", (baseUrl, auth, fetch) => createClient<Paths>({ baseUrl, fetch: authFetch(auth, fetch) })],
  [
    "authMiddleware",
    (baseUrl, auth, fetch) => {
      const client = createClient<Paths>({ baseUrl, ...(fetch ? { fetch } : {}) });
      client.use(authMiddleware(auth));
      return client;
    },
  ],
];

const person = { name: "Ada Lovelace" };
const credentials = { clientId: "made-up-client", clientSecret: "made-up-secret" };

async function serverThat(step: Parameters<FaultServer["otherwise"]>[0] = answer({ body: person })): Promise<FaultServer> {
  const server = await startFaultServer({ otherwise: step });
  onTestFinished(() => server.close());
  return server;
}

/** A server whose token endpoint counts its tokens, and which takes the newest of those that are valid. */
async function tokenServer(): Promise<{
  server: FaultServer;
  auth: AuthStrategy;
  valid: Set<string>;
  tokens: () => number;
  calls: () => FaultServer["requests"];
}> {
  const valid = new Set<string>();
  const server = await serverThat(({ headers }) =>
    valid.has(headers["authorization"] ?? "") ? answer({ body: person }) : answer({ status: 401, body: { code: "refused" } }),
  );
  let minted = 0;
  server.handle("/token", () => {
    valid.add(`Bearer token-${++minted}`);
    return answer({ body: { access_token: `token-${minted}`, token_type: "Bearer", expires_in: 3600 } });
  });
  const auth = clientCredentials({ ...credentials, tokenEndpoint: `${server.url}/token` });
  return { server, auth, valid, tokens: () => minted, calls: () => server.requests.filter(({ path }) => path !== "/token") };
}

for (const [wire, connect] of wires) {
  test.each([
    [
      "basic",
      basic({ username: "made-up-user", password: "made-up-password" }),
      { authorization: `Basic ${btoa("made-up-user:made-up-password")}` },
    ],
    ["a fixed bearer token", bearerToken("made-up-token"), { authorization: "Bearer made-up-token" }],
    ["a provided bearer token", bearerToken(async () => "provided-token"), { authorization: "Bearer provided-token" }],
    ["an API key", apiKey({ header: "X-API-Key", value: "made-up-key" }), { "x-api-key": "made-up-key" }],
    [
      "all()",
      all(apiKey({ header: "X-API-Key", value: "made-up-key" }), bearerToken("made-up-token")),
      { "x-api-key": "made-up-key", authorization: "Bearer made-up-token" },
    ],
    [
      "header parameters of a credential",
      { ...bearerToken("made-up-token"), headerParameters: () => ({ "x-workflow": "made-up-workflow", "x-none": undefined }) },
      { "x-workflow": "made-up-workflow" },
    ],
  ] as const)(`${wire} signs with %s, and leaves the rest of the request alone`, async (_, auth, headers) => {
    const server = await serverThat();
    const { data, response } = await connect(server.url, auth).POST("/people", { body: person, headers: { "x-own": "kept" } });
    expect([response.status, data]).toEqual([200, person]);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      path: "/people",
      headers: { ...headers, "x-own": "kept", "content-type": "application/json" },
    });
    expect(server.requests[0]?.json()).toEqual(person);
    expect(server.requests[0]?.headers["x-none"]).toBeUndefined();
  });

  test(`${wire} gets one token for 200 parallel calls, by client credentials`, async () => {
    const { server, auth, tokens, calls } = await tokenServer();
    const client = connect(server.url, auth);
    const answers = await Promise.all(Array.from({ length: 200 }, () => client.GET("/people")));
    expect(answers.map(({ data }) => data?.name)).toEqual(Array.from({ length: 200 }, () => person.name));
    expect([tokens(), calls().length]).toEqual([1, 200]);
  });

  test(`${wire} renews a token that is refused, and sends the same body again`, async () => {
    const { server, auth, valid, tokens, calls } = await tokenServer();
    const client = connect(server.url, auth);
    await client.GET("/people");
    valid.clear();
    const { data } = await client.POST("/people", { body: person });
    expect(data).toEqual(person);
    expect(tokens()).toBe(2);
    expect(calls().map(({ method, text, headers }) => [method, text, headers["authorization"]])).toEqual([
      ["GET", "", "Bearer token-1"],
      ["POST", JSON.stringify(person), "Bearer token-1"],
      ["POST", JSON.stringify(person), "Bearer token-2"],
    ]);
  });

  test(`${wire} returns a 401 that a new token does not mend, after one resend`, async () => {
    const { server, auth, tokens, calls } = await tokenServer();
    const client = connect(server.url, auth);
    await client.GET("/people");
    server.otherwise(answer({ status: 401, body: { code: "refused" } }));
    const { error, response } = await client.GET("/people");
    expect([response.status, error]).toEqual([401, { code: "refused" }]);
    expect([tokens(), calls().length]).toEqual([2, 3]);
  });

  test.each([301, 302, 303, 307, 308] as const)(
    `${wire} does not follow a %d: no header and no body reaches the other host`,
    async (status) => {
      const elsewhere = await serverThat();
      const server = await serverThat(redirect(status, `${elsewhere.url}/people`));
      const client = connect(server.url, apiKey({ header: "X-API-Key", value: "made-up-key" }));
      const { response, data } = await client.POST("/people", { body: person, redirect: "follow" });
      expect([response.status, response.redirected, data]).toEqual([status, false, undefined]);
      expect([server.requests.length, elsewhere.connections]).toEqual([1, 0]);
    },
  );

  test.each(["http://api.example.com", "http://localhost.example.com", "http://10.0.0.1"])(
    `${wire} refuses to sign for %s, and sends nothing`,
    async (baseUrl) => {
      const secret = canary("key");
      const fetch = stubFetch(() => Response.json(person));
      const error = await thrown(connect(`${baseUrl}/${secret}`, apiKey({ header: "X-API-Key", value: secret }), fetch).GET("/people"));
      expect(error).toMatchObject({ name: "ConfigurationError", code: "invalid_option", option: "url" });
      expect(findCanaries({ secret }, { error })).toEqual([]);
      expect(fetch.calls).toHaveLength(0);
    },
  );

  test(`${wire} passes a connection's failure on, and the next call goes through Basic's gate`, async () => {
    const { port, ...gone } = await startFaultServer();
    await gone.close();
    const server = await serverThat();
    let target = `http://127.0.0.1:${port}`;
    const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const { pathname } = new URL((input as Request).url);
      return globalThis.fetch(new Request(target + pathname, input as Request), init);
    };
    const client = connect(server.url, basic({ username: "made-up-user", password: "made-up-password" }), fetch);
    expect(await thrown(client.GET("/people"))).toMatchObject({ name: "TypeError", cause: { code: "ECONNREFUSED" } });
    target = server.url;
    expect((await client.GET("/people")).data).toEqual(person);
  });

  test(`${wire} hands a refusal of credentials to the caller, and sends nothing`, async () => {
    const secret = canary("secret");
    const server = await serverThat();
    server.handle("/token", answer({ status: 401, body: { error: "invalid_client" } }));
    const client = connect(server.url, clientCredentials({ ...credentials, clientSecret: secret, tokenEndpoint: `${server.url}/token` }));
    for (const sent of [1, 1]) {
      const error = await thrown(client.POST("/people", { body: person }));
      expect(error).toMatchObject({ name: "TokenError", code: "invalid_credentials", attempts: 0, maybeSent: false });
      expect(findCanaries({ secret }, { error })).toEqual([]);
      expect(server.requests).toHaveLength(sent);
    }
  });

  test(`${wire} lets a caller's abort end the wait for a token, and leaves the other callers`, async () => {
    const { server, auth, valid, tokens } = await tokenServer();
    const gate = deferred();
    server.handle("/token", async () => {
      await gate.promise;
      valid.add("Bearer held-token");
      return answer({ body: { access_token: "held-token", expires_in: 3600 } });
    });
    const client = connect(server.url, auth);
    const controller = new AbortController();
    const aborted = thrown(client.GET("/people", { signal: controller.signal }));
    const other = client.GET("/people");
    await server.waitForRequests(1);
    const reason = new Error("the caller went away");
    controller.abort(reason);
    expect(await aborted).toBe(reason);
    gate.resolve();
    expect((await other).data).toEqual(person);
    expect([tokens(), server.requests.length]).toEqual([0, 2]);
  });

  test(`${wire} keeps the tokens of two origins apart`, async () => {
    const [first, second] = [await tokenServer(), await tokenServer()];
    second.server.otherwise(answer({ body: person }));
    await connect(first.server.url, first.auth).GET("/people");
    await connect(second.server.url, first.auth).GET("/people");
    expect([first, second].map(({ calls }) => calls()[0]?.headers["authorization"])).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
}

test("authFetch never sends a stream again: its 401 is returned, and the next call has a new token", async () => {
  const { server, auth, valid, tokens, calls } = await tokenServer();
  const signed = authFetch(auth);
  await signed(`${server.url}/people`);
  valid.clear();
  const body = new Blob(["made-up bytes"]).stream();
  const response = await signed(`${server.url}/people`, { method: "PUT", body, duplex: "half" } as RequestInit);
  expect([response.status, await response.json()]).toEqual([401, { code: "refused" }]);
  expect([tokens(), calls().length, calls()[1]?.text]).toEqual([1, 2, "made-up bytes"]);
  expect((await signed(`${server.url}/people`)).status).toBe(200);
  expect(tokens()).toBe(2);
});

test("authFetch cannot tell a stream inside a Request, as openapi-fetch makes one: it keeps the bytes and sends all of them again", async () => {
  const { server, auth, valid, calls } = await tokenServer();
  const client = createClient<Paths>({ baseUrl: server.url, fetch: authFetch(auth) });
  await client.GET("/people");
  valid.clear();
  const bytes = "made-up bytes ".repeat(20_000);
  const body = new Blob([bytes]).stream();
  const { response } = await client.PUT("/people", {
    body,
    bodySerializer: (stream: unknown) => stream as BodyInit,
    duplex: "half",
  } as never);
  expect(response.status).toBe(200);
  expect(
    calls()
      .slice(1)
      .map(({ text, complete }) => [text === bytes, complete]),
  ).toEqual([
    [true, true],
    [true, true],
  ]);
});

test("baseUrl names the address that tokens belong to, and clock the time that they end by", async () => {
  const { server, auth, tokens } = await tokenServer();
  const clock = manualClock();
  const baseUrls: string[] = [];
  const provider = bearerToken(async (context) => {
    baseUrls.push(context.baseUrl);
    return "provided-token";
  });
  await authFetch(provider, undefined, { baseUrl: `${server.url}/eu` })(server.url);
  await authFetch(provider)(server.url);
  expect(baseUrls).toEqual([`${server.url}/eu`, server.url]);
  const signed = authFetch(auth, undefined, { clock });
  await signed(server.url);
  await clock.advance(3_600_000);
  expect((await signed(server.url)).status).toBe(200);
  expect(tokens()).toBe(2);
});

test("with baseUrl a request to another origin, as a link that is followed, is refused unsent", async () => {
  const secret = canary("key");
  const auth = apiKey({ header: "X-API-Key", value: secret });
  const fetch = stubFetch(() => Response.json(person));
  const options = { baseUrl: "https://api.example.com/v1" };
  const client = createClient<Paths>({ baseUrl: "https://elsewhere.example.com", fetch });
  client.use(authMiddleware(auth, options));
  const signed = authFetch(auth, fetch, options);
  for (const call of [client.GET("/people"), signed("https://api.example.com:8443/v1"), signed("https://api.example.com.evil.example")]) {
    const error = await thrown(call);
    expect(error).toMatchObject({ name: "ConfigurationError", option: "url" });
    expect(findCanaries({ secret }, { error })).toEqual([]);
  }
  expect(fetch.calls).toHaveLength(0);
  expect((await signed("https://api.example.com/v2")).status).toBe(200);
});

test("authMiddleware forgets a call once it has ended, however it ended", async () => {
  const { server, auth, valid } = await tokenServer();
  const client = createClient<Paths>({ baseUrl: server.url });
  client.use(authMiddleware(auth));
  await client.GET("/people");
  valid.clear();
  const controller = new AbortController();
  const gate = deferred();
  server.script(async () => {
    await gate.promise;
    return answer({ status: 401 });
  });
  const aborted = thrown(client.GET("/people", { signal: controller.signal }));
  await server.waitForRequests(3);
  controller.abort(new Error("the caller went away"));
  expect((await aborted).message).toBe("the caller went away");
  gate.resolve();
  await settle();
  expect((await client.GET("/people")).data).toEqual(person);
});

test("auth knows nothing of core, and needs no other package", async () => {
  const folder = new URL("../src/", import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const imported = await Promise.all(
    files.map(async (name) => {
      const source = await readFile(new URL(name, folder), "utf8");
      return [...source.matchAll(/(?:^(?:import|export)\b[^;]*?\bfrom\s*|\bimport\s*\(?\s*)"([^"]+)"/gm)].map(([, specifier]) => specifier);
    }),
  );
  expect(files.length).toBeGreaterThan(15);
  expect(imported.flat().length).toBeGreaterThan(40);
  expect(imported.flat().filter((specifier) => !/^\.\/[a-z0-9-]+\.ts$/.test(specifier ?? ""))).toEqual([]);
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  // Redis's client is handed over by whoever has it, and imported by nothing here.
  expect([manifest.dependencies, manifest.peerDependencies]).toEqual([undefined, { redis: ">=5" }]);
  expect(manifest.peerDependenciesMeta).toEqual({ redis: { optional: true } });
});
