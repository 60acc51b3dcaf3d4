import { inspect } from "node:util";
import { answer, canary, emptyBody, findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { startWeavr, thrown } from "../test/start-weavr.ts";
import { exchangeOneTimeToken, exchangeToken, isSessionExpiredError, signIn } from "./index.ts";

const email = "ana.lopez@example.org";
const password = "Invented-Password-1";
const identity = { type: "CORPORATE", id: "110294857316271104" } as const;
const credentials = { type: "ROOT", id: "110294857316271104" };

test("address and password are sent once, as the page says", async () => {
  const { server, weavr } = await startWeavr(answer({ body: { token: "user-token", tokenType: "ACCESS", identity, credentials } }));
  const login = await signIn(weavr, { email, password });
  expect(login).toMatchObject({ outcome: "signed_in", token: "user-token", identity, credentials });
  const [request] = server.requests;
  expect([request?.method, request?.target, request?.json()]).toEqual([
    "POST",
    "/multi/login_with_password",
    { email, password: { value: password } },
  ]);
});

test.each(["ACCESS", "NO_TYPE", "A_TYPE_OF_NEXT_YEAR", undefined])("a token of the type %s is ready to be used", async (tokenType) => {
  const { server, weavr } = await startWeavr(answer({ body: { token: "user-token", tokenType } }));
  const login = await signIn(weavr, { email, password: async () => password });
  expect(login.outcome).toBe("signed_in");
  if (login.outcome === "signed_in") await weavr.as(login).getConsumer();
  expect(server.requests[1]?.headers["authorization"]).toBe("Bearer user-token");
});

test("an AUTH token is exchanged for one identity, by the token itself", async () => {
  const { server, weavr } = await startWeavr(answer({ body: { token: "auth-token", tokenType: "AUTH" } }));
  server.handle("/multi/access_token", answer({ body: { token: "access-token", identity, credentials, status: "STANDARD" } }));
  const login = await signIn(weavr, { email, password });
  if (login.outcome !== "choose_identity") throw new Error("an identity is to be chosen");
  expect(await exchangeToken(weavr, login, { identity })).toMatchObject({
    outcome: "signed_in",
    token: "access-token",
    status: "STANDARD",
  });
  await exchangeToken(weavr, login);
  const exchanges = server.requests.slice(1).map((one) => [one.target, one.json(), one.headers["authorization"]]);
  expect(exchanges).toEqual([
    ["/multi/access_token", { identity }, "Bearer auth-token"],
    ["/multi/access_token", {}, "Bearer auth-token"],
  ]);
});

test("a one-time token is exchanged by the key alone", async () => {
  const { server, weavr } = await startWeavr(answer({ body: { token: "access-token", status: "STEPPED_UP" } }));
  expect(await exchangeOneTimeToken(weavr, { token: "one-time" }, { identity })).toMatchObject({
    token: "access-token",
    status: "STEPPED_UP",
  });
  const [request] = server.requests;
  expect([request?.json(), request?.headers["authorization"]]).toEqual([{ identity, token: "one-time" }, undefined]);
});

test.each([
  [emptyBody(403), { outcome: "refused" }],
  [emptyBody(423), { outcome: "locked", retryAfterMs: 1_800_000 }],
  [answer({ status: 409, body: { token: "temporary-token" } }), { outcome: "password_expired", token: "temporary-token" }],
])("a login that is refused is an outcome, and is not repeated (%#)", async (step, outcome) => {
  const { server, weavr } = await startWeavr(step);
  expect(await signIn(weavr, { email, password })).toMatchObject(outcome);
  expect(server.requests).toHaveLength(1);
});

test.each([
  [emptyBody(401), "ApiError", 401],
  [answer({ status: 400, body: { message: "Invalid request" } }), "ApiError", 400],
  [answer({ status: 409, body: {} }), "ApiError", 409],
  [emptyBody(429), "ApiError", 429],
  [emptyBody(500), "ApiError", 500],
  [emptyBody(503), "ApiError", 503],
  [answer({ body: {} }), "TokenError", undefined],
  [answer({ body: { token: "" } }), "TokenError", undefined],
  [answer({ body: { token: null } }), "TokenError", undefined],
  [answer({ body: { token: "two words" } }), "TokenError", undefined],
])("any other answer is thrown, and the password is not sent again (%#)", async (step, name, status) => {
  const { server, weavr } = await startWeavr(step);
  expect(await thrown(() => signIn(weavr, { email, password }))).toMatchObject(status === undefined ? { name } : { name, status });
  expect(server.requests).toHaveLength(1);
});

test.each([403, 423])("an exchange that is refused by %i is thrown, and not repeated", async (status) => {
  const { server, weavr } = await startWeavr(emptyBody(status));
  expect(await thrown(() => exchangeToken(weavr, { token: "auth-token" }, { identity }))).toMatchObject({ name: "ApiError", status });
  expect(server.requests).toHaveLength(1);
});

test("an exchange whose token has run out says so", async () => {
  const { server, weavr } = await startWeavr(answer({ body: { token: "auth-token", tokenType: "AUTH" } }));
  server.handle("/multi/access_token", emptyBody(401));
  await signIn(weavr, { email, password });
  expect(isSessionExpiredError(await thrown(() => exchangeToken(weavr, { token: "auth-token" }, { identity })))).toBe(true);
});

test("no token or password is shown by an outcome or an error", async () => {
  const secrets = { token: canary("token"), password: canary("password") };
  const { server, weavr } = await startWeavr(answer({ body: { token: secrets.token, tokenType: "ACCESS" } }));
  const login = { email, password: secrets.password };
  const outcomes: unknown[] = [await signIn(weavr, login)];
  for (const step of [
    answer({ status: 409, body: { token: secrets.token } }),
    answer({ body: { token: secrets.token, tokenType: "AUTH" } }),
    answer({ body: { token: `${secrets.token} ` } }),
    emptyBody(401),
    emptyBody(403),
  ]) {
    server.handle("/multi/login_with_password", step);
    outcomes.push(await signIn(weavr, login).catch((error: unknown) => error));
  }
  expect(outcomes.map((one) => JSON.stringify(one) + inspect(one)).join()).not.toContain(secrets.token);
  expect(findCanaries(secrets, { shown: outcomes.map((one) => inspect(one, { depth: 9 })) })).toEqual([]);
});
