import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../src/index.ts";

const HOST = "https://api.icomplykyc.com";
const TOKEN_MS = 1_200_000;

const start = (): Sandbox<"icomply"> => createSandbox("icomply", { now: Date.UTC(2026, 4, 1, 12), frozen: true });

/** What iComply's page on signing in tells to send: form data, to its own host. */
async function getToken(sandbox: Sandbox<"icomply">, Password = sandbox.credentials.password): Promise<Response> {
  const body = new FormData();
  body.set("Username", sandbox.credentials.username);
  body.set("Password", Password);
  return sandbox.fetch(`${HOST}/api/gettoken`, { method: "POST", body });
}

async function tokenOf(sandbox: Sandbox<"icomply">): Promise<string> {
  return ((await (await getToken(sandbox)).json()) as { readonly token: string }).token;
}

const check = (sandbox: Sandbox<"icomply">, authorization: string): Promise<Response> =>
  sandbox.fetch(`${HOST}/api/tokenvalid`, { headers: { authorization } });

test("a POST of Username and Password as form data is answered with a token and nothing else", async () => {
  const response = await getToken(start());
  expect([response.status, await response.json()]).toEqual([200, { token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) }]);
});

test("the same credentials as JSON or as a form for addresses, and a GET, are not taken", async () => {
  const sandbox = start();
  const { username: Username, password: Password } = sandbox.credentials;
  const bodies = [
    { body: JSON.stringify({ Username, Password }), headers: { "content-type": "application/json" } },
    { body: new URLSearchParams({ Username, Password }) },
  ];
  for (const one of bodies) expect((await sandbox.fetch(`${HOST}/api/gettoken`, { method: "POST", ...one })).status).toBe(401);
  expect((await sandbox.fetch(`${HOST}/api/gettoken`)).status).toBe(404);
});

test("names of the form are told apart by capital letters, as the page prints them", async () => {
  const sandbox = start();
  const body = new FormData();
  body.set("username", sandbox.credentials.username);
  body.set("password", sandbox.credentials.password);
  expect((await sandbox.fetch(`${HOST}/api/gettoken`, { method: "POST", body })).status).toBe(401);
});

test("tokenvalid takes the token as a bearer, and bare as its table has it, for 20 minutes", async () => {
  const sandbox = start();
  const token = await tokenOf(sandbox);
  await sandbox.control.advance(TOKEN_MS - 1);
  for (const authorization of [`Bearer ${token}`, token]) {
    const response = await check(sandbox, authorization);
    expect([response.status, await response.json()]).toEqual([200, { isTokenValid: true }]);
  }
  await sandbox.control.advance(1);
  for (const authorization of [`Bearer ${token}`, token]) expect((await check(sandbox, authorization)).status).toBe(401);
});

test("the token is a bearer in later calls, where it does not count without the word", async () => {
  const sandbox = start();
  const token = await tokenOf(sandbox);
  const list = (authorization: string) => sandbox.fetch(`${HOST}/api/v2/entities`, { headers: { authorization } });
  expect([(await list(`Bearer ${token}`)).status, (await list(token)).status]).toEqual([200, 401]);
});

test("an invalid token and an invalid API key are 401, and so is the key in the header that the spec only supposes", async () => {
  const sandbox = start();
  const { header, value } = sandbox.credentials.apiKey;
  const list = async (headers: Record<string, string>) => (await sandbox.fetch(`${HOST}/api/v2/entities`, { headers })).status;
  expect((await check(sandbox, "Bearer made-up")).status).toBe(401);
  expect(await list({ [header]: value })).toBe(200);
  expect(await list({ [header]: "made-up" })).toBe(401);
  expect(await list({ "X-API-Key": value })).toBe(401);
  expect((await getToken(sandbox, "made-up")).status).toBe(401);
});

test("no credential stands in a refusal or in the log of requests", async () => {
  const sandbox = start();
  const token = await tokenOf(sandbox);
  const texts = [
    await (await getToken(sandbox, "made-up-password")).text(),
    await (await check(sandbox, "Bearer made-up-token")).text(),
    JSON.stringify(sandbox.control.requests()),
  ];
  for (const secret of ["made-up-password", "made-up-token", token, sandbox.credentials.username]) {
    expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  }
});
