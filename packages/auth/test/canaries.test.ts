import { execFile } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect, promisify } from "node:util";
import {
  answer,
  canary,
  captureConsole,
  type FaultServer,
  findCanaries,
  html,
  jsonText,
  type RecordedRequest,
  redirect,
  resetBeforeAnswer,
  type StepSource,
  startFaultServer,
} from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import {
  all,
  apiKey,
  authFetch,
  basic,
  bearerToken,
  clientCredentials,
  encryptedTokenStore,
  isKycClientsError,
  memoryTokenStore,
  type TokenStore,
  tokenStrategy,
} from "../src/index.ts";
import { redisTokenStore } from "../src/redis.ts";
import { createTokenSource } from "../src/token-source.ts";
import { type Secrets, signInWays } from "./canaries/signed-in.ts";
import { contextOf, thrown } from "./context.ts";

const secrets = Object.fromEntries(
  ["username", "password", "apiKey", "bearer", "clientId", "clientSecret", "scope", "audience", "minted"].map((name) => [
    name,
    canary(name),
  ]),
) as unknown as Secrets & Record<string, string>;

/** What else a curious program can see: hidden members too, and what says why a value cannot be cloned. */
function hidden(value: unknown): string {
  const endless = Number.POSITIVE_INFINITY;
  const options = { depth: endless, maxArrayLength: endless, maxStringLength: endless, breakLength: endless };
  let clone: unknown;
  try {
    clone = structuredClone(value);
  } catch (error) {
    clone = error;
  }
  return [value, clone].map((one) => inspect(one, { ...options, showHidden: true, getters: true })).join("\n");
}

const leaks = (sinks: Readonly<Record<string, unknown>>, marks: Readonly<Record<string, string>> = secrets) =>
  findCanaries(marks, { ...sinks, ...Object.fromEntries(Object.entries(sinks).map(([name, sink]) => [`hidden ${name}`, hidden(sink)])) });

/** An endpoint that says back all that it was told, as some do in their errors. */
const echo =
  (status: number, more: object = {}): StepSource =>
  ({ headers, text }: RecordedRequest) =>
    answer({ status, body: { error_description: `${text} ${JSON.stringify(headers)}`, ...more } });

const endpoints: Readonly<Record<string, StepSource>> = {
  good: answer({ body: { access_token: secrets.minted, expires_in: 3600 } }),
  refused: echo(401),
  "invalid client": echo(400, { error: "invalid_client" }),
  "another error": echo(400, { error: secrets.clientSecret }),
  broken: echo(500),
  "no token": echo(200),
  "a bad token": answer({ body: { access_token: `${secrets.minted}\n` } }),
  "a bad type": answer({ body: { access_token: secrets.minted, token_type: secrets.minted } }),
  "a bad life": answer({ body: { access_token: secrets.minted, expires_in: secrets.minted } }),
  "no JSON": jsonText(`{"access_token":"${secrets.minted}`),
  page: html(200, `<p>${secrets.password}</p>`),
  elsewhere: redirect(302, `https://${secrets.clientSecret}.example.com`),
  reset: resetBeforeAnswer(),
};

async function startServer(): Promise<FaultServer> {
  const server = await startFaultServer({ otherwise: (request) => answer({ status: request.path === "/refusing" ? 401 : 200 }) });
  onTestFinished(() => server.close());
  for (const [name, step] of Object.entries(endpoints)) server.handle(`/${encodeURIComponent(name)}`, step);
  return server;
}

/** A `redis` client that keeps texts in memory, or fails with all that it was given. */
const redisClient = (fails = false) => {
  const kept = new Map<string, string>();
  const act = async <Value>(value: () => Value, ...given: readonly unknown[]): Promise<Value> => {
    if (fails) throw Object.assign(new Error(`command failed: ${given.join(" ")}`), { given });
    return value();
  };
  return {
    get: (key: string) => act(() => kept.get(key) ?? null, key),
    set: (key: string, value: string) => act(() => kept.set(key, value) && "OK", key, value),
    del: (key: string) => act(() => kept.delete(key), key),
    eval: (_: string, { keys }: { keys: string[] }) => act(() => keys.map((key) => kept.delete(key)), keys),
  };
};

test("no strategy, store, error or line of output shows a secret, in any way to print it", async () => {
  const server = await startServer();
  const errors: Error[] = [];
  const kept: Record<string, unknown> = {};
  const warnings: unknown[] = [];
  const encryptionKey = crypto.getRandomValues(new Uint8Array(32));
  const stores: readonly (readonly [string, () => TokenStore | undefined])[] = [
    ["no store", () => undefined],
    ["memory", memoryTokenStore],
    ["encrypted", () => encryptedTokenStore(memoryTokenStore(), { key: encryptionKey })],
    ["redis", () => redisTokenStore({ client: redisClient(), encryptionKey })],
    ["redis that fails", () => redisTokenStore({ client: redisClient(true), plaintext: true })],
  ];
  const output = await captureConsole(async () => {
    for (const [storeName, makeStore] of stores) {
      for (const endpoint of storeName === "no store" ? Object.keys(endpoints) : ["good", "refused"]) {
        const store = makeStore();
        if (store) kept[storeName] = store;
        const ways = signInWays(secrets, `${server.url}/${encodeURIComponent(endpoint)}`, store);
        for (const [name, auth] of Object.entries(ways)) {
          kept[name] = auth;
          // The system's clock: one way's lease may still be held when the next asks for it, and that wait has to end.
          const signed = authFetch(auth, undefined, { onWarning: (warning) => warnings.push(warning) });
          kept[`${name}, signed`] = signed;
          for (const path of ["people", "refusing", "refusing"]) {
            await signed(`${server.url}/${path}`).then(
              (response) => response.arrayBuffer(),
              (error: Error) => errors.push(error),
            );
          }
        }
      }
    }
  });

  // What was looked for was there to be found: all of it went over the wire.
  const wire = Buffer.from(server.bytes()).toString("latin1");
  expect(new Set(findCanaries({ ...secrets, minted: secrets.minted }, { wire }).map(({ canary: name }) => name)).size).toBe(9);
  expect(errors.length).toBeGreaterThan(100);
  expect(errors.every(isKycClientsError)).toBe(true);
  expect(new Set(errors.map((error) => (error as Error & { code: string }).code))).toEqual(
    new Set(["invalid_credentials", "token_endpoint_failed", "invalid_token_response"]),
  );
  expect(warnings.length).toBeGreaterThan(0);
  const distinct = [...new Map(errors.map((error) => [inspect(error), error])).values()];
  expect(leaks({ errors: distinct, warnings, output: output.text, calls: output.calls, ...kept })).toEqual([]);
});

test("a token source shows neither what it holds nor what it was refused with", async () => {
  const context = contextOf();
  const options = { key: "made-up", credentials: () => secrets.password };
  const source = createTokenSource({
    ...options,
    exchange: async () => ({ accessToken: secrets.minted, expiresAt: context.clock.now() + 60_000 }),
  });
  expect(await source.token(context)).toMatchObject({ accessToken: secrets.minted });
  expect(source.settle(`Bearer ${secrets.minted}`, 401)).toBe(false);
  const { TokenError } = await import("../src/errors.ts");
  const refused = createTokenSource({ ...options, exchange: () => Promise.reject(new TokenError("invalid_credentials", "made up")) });
  const errors = [await thrown(refused.token(context) as Promise<unknown>), await thrown(refused.token(context) as Promise<unknown>)];
  expect(leaks({ source, refused, errors })).toEqual([]);
});

test("an option that is refused is named, and its value is not repeated", async () => {
  const { clientId, clientSecret, username, password, bearer } = secrets;
  const oauth = { tokenEndpoint: "https://auth.example.com/token", clientId, clientSecret };
  const bad: readonly (() => unknown)[] = [
    () => basic({ username: `${username}:`, password }),
    () => basic({ username, password: `${password}\n` }),
    () => basic({ username, password: { password } as never }),
    () => bearerToken(`${bearer}\r\nX-Injected: 1`),
    () => apiKey({ header: "x-api-key", value: `${secrets.apiKey}\u{e9}` }),
    () => apiKey({ header: `${secrets.apiKey} `, value: "made-up" }),
    () => clientCredentials({ ...oauth, clientSecret: ` ${clientSecret}` }),
    () => clientCredentials({ ...oauth, clientId: `${clientId}\0` }),
    () => clientCredentials({ ...oauth, tokenEndpoint: `https://${clientId}:${clientSecret}@auth.example.com` }),
    () => clientCredentials({ ...oauth, tokenEndpoint: `https://auth.example.com?secret=${clientSecret}` }),
    () => authFetch(bearerToken(bearer))(`http://${bearer}.example.com`),
    () => authFetch(bearerToken(bearer), undefined, { baseUrl: "https://api.example.com" })(`https://${bearer}.example.com/${bearer}`),
    () => encryptedTokenStore(memoryTokenStore(), { key: secrets.minted }),
    () => redisTokenStore({ client: redisClient(), encryptionKey: secrets.minted }),
    () => redisTokenStore({ client: redisClient(), encryptionKey: secrets.minted, plaintext: true }),
  ];
  const errors = await Promise.all(bad.map((make) => thrown(async () => make())));
  expect(errors.map(({ name }) => name)).toEqual(bad.map(() => "ConfigurationError"));
  expect(leaks({ errors })).toEqual([]);
});

test("a store's keys show neither secret nor client, and an encrypted store's values no token", async () => {
  const server = await startServer();
  const kept = new Map<string, string>();
  const plain: TokenStore = {
    get: async (key) => kept.get(key),
    set: async (key, value) => kept.set(key, value),
    delete: async (key) => kept.delete(key),
  };
  const run = async (store: TokenStore): Promise<void> => {
    for (const endpoint of ["good", "refused"]) {
      for (const auth of Object.values(signInWays(secrets, `${server.url}/${endpoint}`, store))) {
        for (const path of ["people", "refusing"]) await authFetch(auth)(`${server.url}/${path}`).catch(() => undefined);
      }
    }
  };
  await run(encryptedTokenStore(plain, { key: crypto.getRandomValues(new Uint8Array(32)) }));
  expect(kept.size).toBeGreaterThan(3);
  expect(leaks({ kept })).toEqual([]);
  kept.clear();
  await run(plain);
  expect(leaks({ keys: [...kept.keys()] })).toEqual([]);
  // In clear the token is there to be found, and nothing but the token.
  expect(new Set(leaks({ values: [...kept.values()] }).map(({ canary: name }) => name))).toEqual(new Set(["minted"]));
});

test.each([false, true])(
  "the runtime's own debug output shows no secret (planted: %s)",
  async (plants) => {
    const server = await startServer();
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [
        "--conditions=@kyc-clients/source",
        new URL("canaries/child.ts", import.meta.url).pathname,
        JSON.stringify({ url: server.url, secrets, plants }),
      ],
      // Not `stream`: that prints the bytes of every socket, whatever is in them.
      { env: { ...process.env, NODE_DEBUG: "fetch,undici,http,https,net,tls,timer" }, maxBuffer: 64 * 1024 * 1024 },
    );
    expect(server.requests.length).toBeGreaterThan(30);
    expect(stderr).toContain("sending request to POST");
    const found = new Set(findCanaries(secrets, { stdout, stderr }).map(({ canary: name }) => name));
    expect([...found]).toEqual(plants ? ["clientSecret"] : []);
  },
  60_000,
);

test("what listens to the transport finds secrets in headers and bodies alone, where they have to be", async () => {
  const server = await startServer();
  const lines: unknown[] = [];
  const heads: unknown[] = [];
  const onCreate = (message: unknown): void => {
    const { request } = message as { request: { origin: string; method: string; path: string; headers: unknown } };
    lines.push([request.origin, request.method, request.path]);
    heads.push(request.headers);
  };
  subscribe("undici:request:create", onCreate);
  onTestFinished(() => void unsubscribe("undici:request:create", onCreate));
  for (const endpoint of ["good", "refused"]) {
    for (const auth of Object.values(signInWays(secrets, `${server.url}/${endpoint}`))) {
      await authFetch(auth)(`${server.url}/people`).then(
        (response) => response.arrayBuffer(),
        () => undefined,
      );
    }
  }
  expect(lines.length).toBeGreaterThan(15);
  expect(leaks({ lines })).toEqual([]);
  expect(new Set(findCanaries(secrets, { heads }).map(({ canary: name }) => name)).size).toBeGreaterThan(4);
});

test("a secret that is planted is found, in each of these ways to print", async () => {
  const marks = { planted: canary("planted") };
  const plant = (value: object): string[] => leaks({ value }, marks).map(({ form, sink }) => `${sink} ${form}`);
  const auth = bearerToken(marks.planted);
  expect(plant(auth)).toEqual([]);
  expect(plant(Object.assign({ ...auth }, { token: marks.planted }))).toContain("value inspect");
  expect(plant(Object.defineProperty({ ...auth }, "token", { value: marks.planted }))).toContain("hidden value value");
  expect(
    plant(new Error("made up", { cause: { headers: new Headers({ authorization: `Basic ${btoa(`a:${marks.planted}`)}` }) } })).join(),
  ).toContain("base64");
  expect(plant({ toString: () => marks.planted })).toContain("value toString");
  expect(plant({ toJSON: () => marks.planted })).toContain("value JSON.stringify");
  expect(plant(new Map([["token", marks.planted]]))).toContain("value structuredClone");
});

test("all() shows no header parameter of its layers to an inspector of hidden members", () => {
  const layer = { ...apiKey({ header: "x-api-key", value: "made-up-key" }), headerParameters: () => ({ "x-workflow": secrets.apiKey }) };
  expect(
    leaks({ strategy: all(layer, tokenStrategy({ scheme: "bearer", key: "", credentials: () => "", exchange: () => Promise.reject() })) }),
  ).toEqual([]);
});
