import { canary, findCanaries, stubFetch } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { contextOf, thrown } from "../test/context.ts";
import { ConfigurationError } from "./errors.ts";
import { standaloneContext } from "./standalone.ts";
import { requestToken } from "./token-request.ts";

const url = "https://auth.example.com/token";

test("asks without following redirects, under the context's signal, and gives the object", async () => {
  const fetch = stubFetch(() => Response.json({ access_token: "abc" }));
  const { signal } = new AbortController();
  expect(await requestToken(url, { method: "POST", body: "x" }, contextOf({ fetch, signal }))).toEqual({ access_token: "abc" });
  expect(fetch.calls[0]).toMatchObject({ url, method: "POST", init: { redirect: "manual", body: "x", signal } });
});

const secret = canary("secret");
test.each([
  [401, "{}", "invalid_credentials"],
  [401, `<html>${secret}</html>`, "invalid_credentials"],
  [400, `{"error":"invalid_client","error_description":"${secret}"}`, "invalid_credentials"],
  [400, `{"error":"${secret}"}`, "token_endpoint_failed"],
  [400, `${secret}`, "token_endpoint_failed"],
  [302, secret, "token_endpoint_failed"],
  [500, secret, "token_endpoint_failed"],
  [200, secret, "invalid_token_response"],
  [200, `["${secret}"]`, "invalid_token_response"],
  [201, "null", "invalid_token_response"],
] as const)("a %d with %j is %s", async (status, body, code) => {
  const fetch = stubFetch(() => new Response(body, { status, headers: { "retry-after": "7" } }));
  const error = await thrown(requestToken(url, {}, contextOf({ fetch })));
  expect(error).toMatchObject({ name: "TokenError", code, status, retryAfterMs: 7_000, attempts: 0, maybeSent: false });
  expect(findCanaries({ secret }, { error })).toEqual([]);
  expect(fetch.calls).toHaveLength(1);
});

test.each([
  [403, "4032", "invalid_credentials"],
  [401, "4032", "token_endpoint_failed"],
  [403, "4031", "token_endpoint_failed"],
  [200, "4032", undefined],
] as const)("a caller says what a refusal is: a %d with code %s is %s", async (status, code, expected) => {
  const fetch = stubFetch(() => Response.json({ code }, { status }));
  const asked = requestToken(url, {}, contextOf({ fetch }), (status, body) => status === 403 && body?.["code"] === "4032");
  if (expected) expect(await thrown(asked)).toMatchObject({ name: "TokenError", code: expected, status });
  else expect(await asked).toEqual({ code });
});

test("a connection that fails is token_endpoint_failed; a client's own error and an abort go through as they are", async () => {
  const request = new Request("https://api.example.com/applicants");
  const cause = new TypeError("fetch failed");
  const broken = standaloneContext(request, () => Promise.reject(cause), {});
  expect(await thrown(requestToken(url, {}, broken))).toMatchObject({ name: "TokenError", code: "token_endpoint_failed", cause });
  const cut = standaloneContext(
    request,
    async () => new Response(new ReadableStream({ pull: (controller) => controller.error(cause) })),
    {},
  );
  expect(await thrown(requestToken(url, {}, cut))).toMatchObject({ name: "TokenError", code: "token_endpoint_failed", cause });
  const own = new ConfigurationError("baseUrl", "is made up");
  expect(await thrown(requestToken(url, {}, contextOf({ fetch: () => Promise.reject(own) })))).toBe(own);
  const reason = new Error("the caller went away");
  expect(
    await thrown(requestToken(url, {}, contextOf({ fetch: stubFetch(() => new Response()), signal: AbortSignal.abort(reason) }))),
  ).toBe(reason);
  const closed = new DOMException("The client was closed", "AbortError");
  expect(await thrown(requestToken(url, {}, contextOf({ fetch: () => Promise.reject(closed) })))).toBe(closed);
});

test("a token is had of an answer whose reason phrase could not be written again", async () => {
  const phrase = { value: "made\u0001up" };
  const answer = Object.defineProperty(Response.json({ access_token: "made-up" }), "statusText", phrase);
  const context = standaloneContext(new Request("https://api.example.com"), async () => answer, {});
  expect(() => new Response("{}", { statusText: phrase.value })).toThrow(TypeError);
  expect(await requestToken(url, {}, context)).toEqual({ access_token: "made-up" });
});
