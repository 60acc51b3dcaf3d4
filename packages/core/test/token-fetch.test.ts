import { type AuthStrategy, readAccessToken, tokenStrategy } from "@kyc-clients/auth";
import { answer, hangBeforeHeaders, resetBeforeAnswer } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { caught, connect, start } from "./faults/setup.ts";

/** A strategy whose token request says how often it may be sent. */
function strategyOf(attempts?: number): AuthStrategy {
  return tokenStrategy({
    scheme: "oauth2",
    key: "made-up",
    credentials: () => "made-up",
    async exchange(_, { fetch, baseUrl, clock }) {
      const response = await fetch(`${baseUrl}/token`, { method: "POST", ...(attempts && { attempts }) });
      return readAccessToken({ accessToken: response.ok && "made-up" }, clock);
    },
  });
}
const steps = [
  ["503", answer({ status: 503 })],
  ["408", answer({ status: 408 })],
  ["429", answer({ status: 429, headers: { "retry-after": "0" } })],
  ["a reset", resetBeforeAnswer()],
] as const;

test.each(steps)("a token request with one attempt is sent once: %s", async (_, step) => {
  const { server, acme } = await start([step, step, step], { auth: strategyOf(1) });
  expect(await caught(acme.getApplicant({ path: { applicant_id: "a" } }))).toMatchObject({ attempts: 0 });
  expect(server.requests).toHaveLength(1);
});

test.each(steps)("a token request that says nothing is repeated: %s", async (_, step) => {
  const { server, acme } = await start([step, step, step], { auth: strategyOf() });
  await caught(acme.getApplicant({ path: { applicant_id: "a" } }));
  expect(server.requests).toHaveLength(3);
});

test("the caller's end and the client's time limits hold for a token request with one attempt", async () => {
  const { server, acme } = await start([hangBeforeHeaders()], { auth: strategyOf(1) });
  const caller = new AbortController();
  const waiting = caught(acme.getApplicant({ path: { applicant_id: "a" }, signal: caller.signal }));
  await server.waitForRequests(1);
  caller.abort(new Error("the caller went away"));
  expect(await waiting).toMatchObject({ message: "the caller went away" });
});

test("a token request with one attempt is sent once: no answer in time", async () => {
  const { server, clock, acme } = await start([hangBeforeHeaders(), hangBeforeHeaders()], { auth: strategyOf(1) });
  const waiting = caught(acme.getApplicant({ path: { applicant_id: "a" } }));
  await server.waitForRequests(1);
  await clock.advance(30_000);
  expect(await waiting).toMatchObject({ code: "token_endpoint_failed" });
  expect(server.requests).toHaveLength(1);
});

test("a token is had of an answer whose reason phrase could not be written again", async () => {
  const phrase = { value: "made\u0001up" };
  const answers = [Object.defineProperty(new Response("{}"), "statusText", phrase), new Response("{}")];
  const { acme } = connect("http://127.0.0.1:9", { auth: strategyOf(), fetch: async () => answers.shift() as Response });
  expect(() => new Response("{}", { statusText: phrase.value })).toThrow(TypeError);
  await acme.getApplicant({ path: { applicant_id: "a" } });
  expect(answers).toHaveLength(0);
});
