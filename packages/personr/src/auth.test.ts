import { inspect } from "node:util";
import { answer, canary, findCanaries, manualClock, resetBeforeAnswer, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { email, formOf, password, startTokenServer, tokenOf, YEAR_SECONDS } from "../test/token-server.ts";
import { type AuthStrategy, basic, bearerToken, createPersonrClient, credentials, isConfigurationError, isTokenError } from "./index.ts";

const body = { applicantId: "1795219200010x5" };
const ways = [
  ["credentials", credentials],
  ["basic", basic],
] as const;
const connect = (baseUrl: string, auth: AuthStrategy = credentials({ email, password }), clock = manualClock()) =>
  createPersonrClient({ baseUrl, auth, clock });
const caught = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

/** A server that answers every token request alike. */
async function startAnswering(status: number, given?: object) {
  const server = await startFaultServer({ otherwise: answer({ status, ...(given === undefined ? {} : { body: given }) }) });
  onTestFinished(() => server.close());
  return server;
}

test("credentials go to their endpoint as a form, and calls carry the token", async () => {
  const { url, server } = await startTokenServer();
  expect((await connect(url).getApplicantStatus({ body })).status).toBe(200);
  const [exchange, call] = server.requests;
  if (!exchange) throw new Error("nothing was sent");
  expect([exchange.method, exchange.target, exchange.headers["authorization"]]).toEqual(["POST", "/api-token-generate", undefined]);
  expect(exchange.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(await formOf(exchange)).toEqual([
    ["email", email],
    ["password", password],
  ]);
  expect([call?.target, call?.headers["authorization"]]).toEqual(["/api-applicant-status", `Bearer ${tokenOf(1)}`]);
});

test("basic sends the credentials in a header to its endpoint alone, without a body, and calls carry the token", async () => {
  const { url, server } = await startTokenServer();
  expect((await connect(url, basic({ email, password: "p\u{e4}ss: word" })).getApplicantStatus({ body })).status).toBe(200);
  const [exchange, call] = server.requests;
  const sent = Buffer.from(`${email}:p\u{e4}ss: word`).toString("base64");
  expect([exchange?.method, exchange?.target, exchange?.headers["authorization"]]).toEqual(["POST", "/api-basic-auth", `Basic ${sent}`]);
  expect([exchange?.headers["content-type"], exchange?.text]).toEqual([undefined, ""]);
  expect([call?.headers["authorization"], server.requests.length]).toEqual([`Bearer ${tokenOf(1)}`, 2]);
});

const login = { statusCode: 400, reason: "INVALID_LOGIN_CREDENTIALS", message: "We know nobody\u{2019}s account like this" };

test.each([
  ["400 as printed", 400, login],
  ["400 with more members", 400, { ...login, args: { bubble_code: "1" } }],
  ["401 with the reason", 401, { ...login, statusCode: 401 }],
  ["401 with another body", 401, { error_class: "Unauthorized", message: null }],
  ["401 without a body", 401, undefined],
  ["200 around the printed body", 200, login],
  ["200 around a 401", 200, { statusCode: 401, reason: "OTHER", message: "m" }],
  ["200 with the status error", 200, { status: "error", response: "No such login" }],
])("%s is a refusal: one request, whatever is called after it", async (_, status, given) => {
  for (const [, way] of ways) {
    const server = await startAnswering(status, given);
    const personr = connect(server.url, way({ email, password }));
    for (let call = 0; call < 3; call++) {
      const error = await caught(personr.getApplicantStatus({ body }));
      expect(isTokenError(error) && [error.code, error.operationId, error.attempts]).toEqual([
        "invalid_credentials",
        "getApplicantStatus",
        0,
      ]);
    }
    expect(server.requests).toHaveLength(1);
  }
});

test.each([
  ["a missing parameter", 400, { statusCode: 400, body: { status: "MISSING_DATA", message: "m" } }],
  ["another reason", 400, { statusCode: 400, reason: "OTHER", message: "m" }],
  ["a 400 without a body", 400, undefined],
  ["a 403", 403, { message: "m" }],
  ["a 404", 404, { message: "m" }],
])("%s is no refusal, and the next call asks again", async (_, status, given) => {
  const server = await startAnswering(status, given);
  const personr = connect(server.url);
  for (let call = 0; call < 2; call++) {
    expect(await caught(personr.getApplicantStatus({ body }))).toMatchObject({ code: "token_endpoint_failed", status });
  }
  expect(server.requests).toHaveLength(2);
});

test.each([
  ["no token", { user_id: "1x1", expires: YEAR_SECONDS }],
  ["a token of null", { token: null, user_id: "1x1", expires: YEAR_SECONDS }],
  ["a token that no header can carry", { token: "a\nb", user_id: "1x1", expires: YEAR_SECONDS }],
  ["an expiry in words", { token: "t", user_id: "1x1", expires: "a year" }],
  ["a life of nothing", { token: "t", user_id: "1x1", expires: 0 }],
  ["no response", undefined],
  ["a text as the response", "t"],
])("an answer with %s is not believed", async (_, response) => {
  const server = await startAnswering(200, { status: "success", response });
  expect(await caught(connect(server.url).getApplicantStatus({ body }))).toMatchObject({ code: "invalid_token_response" });
});

test("a password that was changed is sent once the old one is refused, and retryCredentials tries a refused one again", async () => {
  const { url, server, exchanges } = await startTokenServer();
  const refused = answer({ status: 400, body: login });
  let isKnown = false;
  server.handle("/api-token-generate", ({ text }) =>
    isKnown || text.includes("the-next-password")
      ? answer({ body: { status: "success", response: { token: tokenOf(0), user_id: "1x1", expires: YEAR_SECONDS } } })
      : refused,
  );
  const passwords = ["the-old-password", "the-next-password"];
  const rotating = connect(url, credentials({ email, password: () => passwords.shift() ?? "the-next-password" }));
  expect((await rotating.getApplicantStatus({ body })).status).toBe(200);
  expect(exchanges()).toHaveLength(2);
  const fixed = connect(url);
  await caught(fixed.getApplicantStatus({ body }));
  isKnown = true;
  expect(await caught(fixed.getApplicantStatus({ body }))).toMatchObject({ code: "invalid_credentials" });
  fixed.retryCredentials();
  expect((await fixed.getApplicantStatus({ body })).status).toBe(200);
});

test("F70 a token serves its whole year: it is not renewed early, as that would cancel it for others, and once when the year is over", async () => {
  const { url, exchanges } = await startTokenServer();
  const clock = manualClock();
  const personr = connect(url, credentials({ email, password }), clock);
  await personr.getApplicantStatus({ body });
  for (let month = 0; month < 12; month++) await clock.advance((YEAR_SECONDS * 1000) / 12 - 100);
  await personr.getApplicantStatus({ body });
  expect(exchanges()).toHaveLength(1);
  await clock.advance(2_000);
  const results = await Promise.all(Array.from({ length: 20 }, () => personr.getApplicantStatus({ body })));
  expect([new Set(results.map(({ status }) => status)), exchanges().length]).toEqual([new Set([200]), 2]);
});

test("a 401 ends a token: one exchange for all calls in flight, and each is sent once more, billable ones too", async () => {
  const { url, exchanges, calls, cancel } = await startTokenServer();
  const personr = connect(url);
  await personr.getApplicantStatus({ body });
  cancel();
  const results = await Promise.all(Array.from({ length: 10 }, () => personr.requestApplicantCheck({ body })));
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
  expect([exchanges().length, calls().length]).toEqual([2, 21]);
});

test("a new token that is refused at once is not renewed again: the call ends with that 401", async () => {
  const { url, server, exchanges } = await startTokenServer();
  server.otherwise(answer({ status: 401, body: { message: "No" } }));
  const result = await connect(url).getApplicantStatus({ body });
  expect([result.ok, result.status, exchanges().length]).toEqual([false, 401, 1]);
});

test("a token request that broke off is repeated, and the last token is the one that is used", async () => {
  const { url, server, exchanges, calls } = await startTokenServer();
  server.handle("/api-token-generate", () =>
    exchanges().length === 1
      ? resetBeforeAnswer()
      : answer({ body: { status: "success", response: { token: tokenOf(0), user_id: "1x1", expires: YEAR_SECONDS } } }),
  );
  const clock = manualClock();
  const call = connect(url, undefined, clock).getApplicantStatus({ body });
  let isOver = false;
  void call.finally(() => {
    isOver = true;
  });
  await server.waitForSteps(1);
  while (!isOver) await clock.advance(100);
  expect((await call).status).toBe(200);
  expect([exchanges().length, calls().length]).toEqual([2, 1]);
});

test("a blank or mangled part is refused when the strategy is made, and named", () => {
  const refusal = (option: string) => expect.objectContaining({ option, code: "invalid_option" });
  for (const [, way] of ways) {
    expect(() => way({ email: "", password })).toThrow(refusal("email"));
    expect(() => way({ email: "a\nb", password })).toThrow(refusal("email"));
    expect(() => way({ email, password: " " })).toThrow(refusal("password"));
    expect(() => way({ email, password: undefined as never })).toThrow(refusal("password"));
    expect(() => way({ email: undefined as never, password })).toThrow(refusal("email"));
  }
  expect(() => basic({ email: "a:b@example.org", password })).toThrow(refusal("email"));
});

test("a provider that gives no usable password sends nothing", async () => {
  const { url, server } = await startTokenServer();
  for (const given of ["", "a\nb", undefined as never]) {
    const error = await caught(connect(url, credentials({ email, password: () => given })).getApplicantStatus({ body }));
    expect(isConfigurationError(error) && error.option).toBe("password");
  }
  expect(server.requests).toHaveLength(0);
});

test.each(ways)("no strategy, client or error shows a credential or a token: %s", async (_, way) => {
  const marks = { email: `${canary("email")}@example.org`, password: canary("password"), token: canary("token"), text: canary("text") };
  const auth = way(marks);
  const refusing = await startAnswering(400, { ...login, message: `${marks.email} ${marks.text}` });
  const failing = await startAnswering(200, { status: "success", response: { token: `${marks.token}\n`, user_id: "1x1", expires: 1 } });
  const clients = [refusing, failing].map(({ url }) => connect(url, auth));
  const errors = await Promise.all(clients.map((personr) => caught(personr.getApplicantStatus({ body }))));
  expect(errors.every(isTokenError)).toBe(true);
  const printed = inspect([auth, clients, errors], { depth: 9, showHidden: true });
  expect(findCanaries(marks, { auth, clients, errors, printed, json: JSON.stringify(errors) })).toEqual([]);
  expect(findCanaries(marks, { planted: [marks.password] })).not.toEqual([]);
});

test("asking for a token as an operation carries no bearer token, and Basic credentials are for the one that takes them", async () => {
  const { url, server } = await startTokenServer();
  const personr = connect(url);
  expect((await personr.createToken({ body: { email, password } })).status).toBe(200);
  expect([server.requests.length, server.requests[0]?.headers["authorization"]]).toEqual([1, undefined]);
  expect(isConfigurationError(await caught(personr.createTokenWithBasicAuth()))).toBe(true);
  expect(server.requests).toHaveLength(1);
});

test("a token that something else gets signs calls through bearerToken", async () => {
  const { url, server } = await startTokenServer();
  await connect(url, bearerToken("bus|made|up")).getApplicantStatus({ body });
  expect(server.requests[0]?.headers["authorization"]).toBe("Bearer bus|made|up");
});
