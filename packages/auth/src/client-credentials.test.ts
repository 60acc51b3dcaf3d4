import { canary, findCanaries, stubFetch } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { contextOf, signed, thrown } from "../test/context.ts";
import { type ClientCredentialsOptions, clientCredentials } from "./client-credentials.ts";
import { memoryTokenStore } from "./token-store.ts";

const options: ClientCredentialsOptions = {
  tokenEndpoint: "https://auth.example.com/token",
  clientId: "made-up-client",
  clientSecret: "made-up-secret",
};

/** The token request that these options make. */
async function requestOf(more: Partial<ClientCredentialsOptions>): Promise<{ headers: Headers; body: string }> {
  const fetch = stubFetch(() => Response.json({ access_token: "abc", token_type: "bearer", expires_in: 3600 }));
  expect((await signed(clientCredentials({ ...options, ...more }), contextOf({ fetch }))).get("authorization")).toBe("Bearer abc");
  expect(fetch.calls).toHaveLength(1);
  return { headers: fetch.calls[0]?.headers ?? new Headers(), body: String(fetch.calls[0]?.init?.body) };
}

test("asks as RFC 6749 section 4.4.2 has it", async () => {
  const { headers, body } = await requestOf({ scope: "read write" });
  expect(headers.get("authorization")).toBe(`Basic ${btoa("made-up-client:made-up-secret")}`);
  expect(headers.get("content-type")).toBe("application/x-www-form-urlencoded");
  expect(body).toBe("grant_type=client_credentials&scope=read+write");
});

test("form-encodes id and secret inside Basic, or leaves them raw", async () => {
  const odd = { clientId: "a b", clientSecret: "c:d%\u{e9}" };
  expect((await requestOf(odd)).headers.get("authorization")).toBe(`Basic ${btoa("a+b:c%3Ad%25%C3%A9")}`);
  const raw = await requestOf({ ...odd, basicEncoding: "raw" });
  expect(raw.headers.get("authorization")).toBe(`Basic ${Buffer.from("a b:c:d%\u{e9}").toString("base64")}`);
});

test("puts the secret into the body alone with client_secret_post, as a form or as JSON, with further parameters", async () => {
  const post = { clientAuthentication: "client_secret_post", parameters: { audience: "eu" } } as const;
  const expected = { grant_type: "client_credentials", audience: "eu", client_id: "made-up-client", client_secret: "made-up-secret" };
  const form = await requestOf(post);
  expect(Object.fromEntries(new URLSearchParams(form.body))).toEqual(expected);
  expect(form.headers.has("authorization")).toBe(false);
  const json = await requestOf({ ...post, bodyFormat: "json" });
  expect(JSON.parse(json.body)).toEqual(expected);
  expect([json.headers.get("content-type"), json.headers.has("authorization")]).toEqual(["application/json", false]);
});

const secret = canary("secret");
test.each([
  ["tokenEndpoint", { tokenEndpoint: `http://auth.example.com/${secret}` }],
  ["tokenEndpoint", { tokenEndpoint: `https://${secret}@auth.example.com` }],
  ["tokenEndpoint", { tokenEndpoint: `https://auth.example.com/?key=${secret}` }],
  ["tokenEndpoint", { tokenEndpoint: "/token" }],
  ["clientId", { clientId: `${secret}\n` }],
  ["clientSecret", { clientSecret: ` ${secret}` }],
  ["clientSecret", { clientSecret: "" }],
] as const)("refuses a bad %s when it is made", async (option, bad) => {
  const error = await thrown(() => clientCredentials({ ...options, ...bad }));
  expect(error).toMatchObject({ name: "ConfigurationError", option });
  expect(findCanaries({ secret }, { error })).toEqual([]);
});

test("refuses a bad secret of a provider before anything is sent", async () => {
  const fetch = stubFetch(() => new Response());
  const error = await thrown(signed(clientCredentials({ ...options, clientSecret: async () => `${secret}\r\n` }), contextOf({ fetch })));
  expect(error).toMatchObject({ name: "ConfigurationError", option: "clientSecret" });
  expect(findCanaries({ secret }, { error })).toEqual([]);
  expect(fetch.calls).toHaveLength(0);
});

test("nothing of the credentials shows on the strategy", () => {
  const strategy = clientCredentials({ ...options, clientSecret: secret, parameters: { audience: secret }, scope: secret });
  expect(strategy).toMatchObject({ scheme: "oauth2", longLived: true });
  expect(findCanaries({ secret }, { strategy })).toEqual([]);
});

test("the store's key tells parameters apart, and shows none of their values", async () => {
  const keys = new Set<string>();
  const memory = memoryTokenStore();
  const store = { ...memory, get: (key: string) => memory.get(keys.add(key) && key) };
  const fetch = stubFetch(() => Response.json({ access_token: "abc", expires_in: 3600 }));
  const context = contextOf({ fetch });
  for (const parameters of [{ tenant: "a", pin: secret }, { tenant: "a", pin: secret }, { tenant: "b", pin: secret }, undefined]) {
    await signed(clientCredentials({ ...options, store, ...(parameters && { parameters }) }), context);
  }
  // Each has a place for its token and one for its refusals.
  expect([keys.size, fetch.calls.length]).toEqual([6, 3]);
  expect(findCanaries({ secret }, { keys: [...keys] })).toEqual([]);
  for (const key of keys) expect(key).toMatch(/^kyc:[0-9a-f]{64}$/);
});
