import { execFile } from "node:child_process";
import { inspect, promisify } from "node:util";
import { answer, canary, emptyBody, findCanaries, manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { calls, startIcomply } from "../test/start-icomply.ts";
import { api, apiKey, createIcomplyClient, isConfigurationError, isKycClientsError } from "./index.ts";

const header = "X-Acme-Given-Key";
const value = "invented-key-0001";
const placeholder = "x-api-key";
const clientOf = (baseUrl: string, given: object = {}) =>
  createIcomplyClient({ baseUrl, auth: apiKey({ header, value, ...given }), clock: manualClock(), random: () => 0 });

test("the key goes under the header that the caller named", async () => {
  const server = await startIcomply();
  expect((await clientOf(server.url).listEntities()).status).toBe(200);
  expect(server.requests.map(({ target, headers }) => [target, headers[header.toLowerCase()]])).toEqual([["/api/v2/entities", value]]);
});

test.each([
  [{ prefix: "Bearer ", header: "Authorization" }, "authorization", `Bearer ${value}`],
  [{ prefix: "Key=" }, header, `Key=${value}`],
  [{ prefix: "" }, header, value],
  [{ prefix: undefined }, header, value],
  [{ prefix: "Bearer ", value: (): string => "from-a-vault" }, header, "Bearer from-a-vault"],
  [{ value: async (): Promise<string> => "from-a-vault" }, header, "from-a-vault"],
])("a prefix stands before the key as it is given (%j)", async (given, name, sent) => {
  const server = await startIcomply();
  await clientOf(server.url, given).listEntities();
  expect(server.requests[0]?.headers[name.toLowerCase()]).toBe(sent);
});

test("nothing is ever sent under the spec's placeholder, whatever is called", async () => {
  expect(api.securitySchemes["apiKey"]).toBe(`apiKey:${placeholder}`);
  const mark = canary("key");
  const server = await startIcomply(answer({ body: {} }));
  const operationPaths = { createNaturalPerson: "/api/v2/entities/natural-persons", createLegalEntity: "/api/v2/entities/legal-entities" };
  const auth = apiKey({ header, value: mark });
  const icomply = createIcomplyClient({ baseUrl: server.url, auth, operationPaths });
  const methods = icomply as unknown as Record<string, (args: object) => Promise<unknown>>;
  for (const [operationId, { path, request }] of Object.entries(api.operations)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "e-1"]);
    const args = { ...(names.length > 0 && { path: Object.fromEntries(names) }), ...(request && { body: { some: "thing" } }) };
    await methods[operationId]?.(args).catch((error: unknown) => expect(isKycClientsError(error)).toBe(true));
  }
  await icomply.raw.GET("/api/v2/entities");
  await icomply.raw.GET("/api/v2/aml/{id}", { params: { path: { id: "77" } } });
  expect(new Set(server.requests.map(({ path }) => path)).size).toBe(15);
  for (const { headers, rawHeaders } of server.requests) {
    expect(headers).not.toHaveProperty(placeholder);
    expect(rawHeaders.filter(([, sent]) => sent.includes(mark)).map(([name]) => name.toLowerCase())).toEqual(
      headers[header.toLowerCase()] === undefined ? [] : [header.toLowerCase()],
    );
  }
  expect(calls(server).every(({ headers }) => headers[header.toLowerCase()] === mark)).toBe(true);
});

test("a call cannot bring a key under the placeholder either", async () => {
  const server = await startIcomply();
  const args: object = { header: { [placeholder]: "smuggled" } };
  await expect(clientOf(server.url).listEntities(args)).rejects.toMatchObject({ code: "invalid_argument" });
  expect(server.requests).toHaveLength(0);
});

test("a call cannot bring another key under the caller's header, unless the option allows it", async () => {
  const server = await startIcomply();
  const args: object = { header: { [header]: "smuggled" } };
  const refusal = { code: "invalid_argument", argument: `header.${header}` };
  await expect(clientOf(server.url).listEntities(args)).rejects.toMatchObject(refusal);
  await expect(clientOf(server.url).raw.GET("/api/v2/entities", { headers: { [header]: "smuggled" } })).rejects.toMatchObject(refusal);
  expect(server.requests).toHaveLength(0);
  const free = createIcomplyClient({ baseUrl: server.url, auth: apiKey({ header, value }), allowHeaderOverride: true });
  await free.listEntities(args);
  await free.raw.GET("/api/v2/entities", { headers: { [header]: "smuggled" } });
  expect(server.requests.map(({ headers }) => headers[header.toLowerCase()])).toEqual(["smuggled", "smuggled"]);
});

test("the key is not sent where the operation wants a token or nothing", async () => {
  const server = await startIcomply();
  const icomply = clientOf(server.url);
  await expect(icomply.validateToken()).rejects.toMatchObject({ code: "invalid_option", option: "auth" });
  await icomply.createToken({ body: { Username: "acme-front", Password: "inventedPassword0001" } });
  expect(server.requests.map(({ path, headers }) => [path, header.toLowerCase() in headers])).toEqual([["/api/gettoken", false]]);
});

test("there is no default for the header, and a part that cannot be sent is refused and named", async () => {
  const made = (given: object) => () => apiKey({ header, value, ...given });
  for (const bad of [undefined, null, "", " ", "a b", "name:", "caf\u{e9}", "a\nb", 7]) {
    expect(made({ header: bad }), inspect(bad)).toThrow(expect.objectContaining({ code: "invalid_option", option: "header" }));
  }
  for (const bad of [undefined, null, "", " ", "caf\u{e9}", "a\nb", " padded", 7]) {
    for (const prefix of ["", "Bearer "]) {
      expect(made({ value: bad, prefix }), inspect(bad)).toThrow(expect.objectContaining({ code: "invalid_option", option: "value" }));
    }
  }
  for (const bad of [" ", " Key", "caf\u{e9}", "a\nb", null, 7]) {
    expect(made({ prefix: bad }), inspect(bad)).toThrow(expect.objectContaining({ code: "invalid_option", option: "prefix" }));
  }
  const server = await startIcomply();
  const icomply = clientOf(server.url, { value: () => "", prefix: "Bearer " });
  await expect(icomply.listEntities()).rejects.toSatisfy(isConfigurationError);
  expect(server.requests).toHaveLength(0);
});

test("a refused key is a 401, and sent once more only after it was replaced", async () => {
  const server = await startIcomply(emptyBody(401));
  const result = await clientOf(server.url).listEntities();
  expect([result.status, result.ok, result.attempts]).toEqual([401, false, 1]);
  expect(server.requests).toHaveLength(1);

  const keys = ["the-old-one", "the-new-one"];
  server.otherwise(({ headers }) =>
    headers[header.toLowerCase()] === "Key the-new-one" ? answer({ body: { status: "success", code: 200, data: [] } }) : emptyBody(401),
  );
  const rotated = await clientOf(server.url, { prefix: "Key ", value: (): string => keys.shift() ?? "the-new-one" }).listEntities();
  expect([rotated.status, rotated.attempts]).toEqual([200, 2]);
});

test("no strategy, client or error shows the key when it is printed", async () => {
  const key = canary("key");
  const server = await startIcomply(emptyBody(500));
  const auth = apiKey({ header, value: key, prefix: "Bearer " });
  const icomply = createIcomplyClient({ baseUrl: server.url, auth, attempts: 1 });
  const result = await icomply.listEntities().catch((error: unknown) => error);
  const refused = await Promise.resolve()
    .then(() => apiKey({ header, value: `${key}\n` }))
    .catch((error: unknown) => error);
  expect(findCanaries({ key }, { auth, icomply, result, refused, printed: inspect([auth, icomply, result], { depth: 9 }) })).toEqual([]);
});

/** Makes clients in a process that looks like a page, a page's worker, or a server. */
const inBrowser = (scope: string): string => `
  ${scope}
  const { apiKey, bearerToken, createIcomplyClient, credentials } = await import("./src/index.ts");
  const strategies = [
    apiKey({ header: "X-Acme-Given-Key", value: "made-up-key" }),
    apiKey({ header: "X-Acme-Given-Key", value: async () => "made-up-key", prefix: "Bearer " }),
    credentials({ username: "made-up", password: "made-up" }),
  ];
  const outcome = (auth, allowBrowser) => {
    try {
      createIcomplyClient({ server: "production", auth, allowBrowser });
      return "made";
    } catch ({ code, option, message }) {
      return [code, option, message.includes("made-up")].join(" ");
    }
  };
  console.log(JSON.stringify([undefined, "yes", true].map((allowed) => strategies.map((auth) => outcome(auth, allowed)))));
`;

async function inChild(script: string): Promise<unknown> {
  const node = ["--conditions=@kyc-clients/source", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: new URL("..", import.meta.url) });
  return JSON.parse(stdout);
}

const all = (outcome: string): string[] => [outcome, outcome, outcome];
const refusedHere = all("invalid_option auth false");

test.each([
  ["page", "globalThis.window = globalThis; globalThis.document = {};", refusedHere],
  ["worker", "globalThis.importScripts = () => {}; globalThis.WorkerNavigator = class {};", refusedHere],
  ["server", "", all("made")],
])("in a %s the key and the password are kept as a browser must", async (_, scope, byDefault) => {
  expect(await inChild(inBrowser(scope))).toEqual([byDefault, byDefault, all("made")]);
});
