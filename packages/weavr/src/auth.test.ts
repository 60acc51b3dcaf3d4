import { inspect } from "node:util";
import { answer, canary, emptyBody, findCanaries, inOrder } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { apiKey, startWeavr, thrown } from "../test/start-weavr.ts";
import { account, all, bearerToken, createWeavrClient } from "./index.ts";

const noIdentities = answer({ body: { identities: [], count: 0, responseCount: 0 } });

test("a call of the account carries the API key and no token", async () => {
  const { server, weavr } = await startWeavr(noIdentities);
  expect((await weavr.listIdentities()).status).toBe(200);
  const [request] = server.requests;
  expect([request?.method, request?.target]).toEqual(["GET", "/multi/identities"]);
  expect(request?.headers).toMatchObject({ "api-key": apiKey });
  expect(request?.headers).not.toHaveProperty("authorization");
  expect(request?.headers).not.toHaveProperty("programme-key");
});

test("a call of a user carries the API key and the user's token", async () => {
  const { server, weavr } = await startWeavr(answer({ body: { fullDueDiligence: "APPROVED" } }));
  await weavr.as("user-token").getConsumerKyc();
  expect(server.requests[0]?.headers).toMatchObject({ "api-key": apiKey, authorization: "Bearer user-token" });
});

test("the simulator's calls carry the programme key alone, or with a user's token", async () => {
  const auth = account({ apiKey, programmeKey: "aW52ZW50ZWQtc2VjcmV0" });
  const { server, weavr } = await startWeavr(emptyBody(204), { auth });
  await weavr.simulateConsumerVerification({ path: { consumer_id: "110294861002349568" } }).catch(() => {});
  await weavr
    .as("user-token")
    .simulateChallengeSuccess({ path: { credentials_id: "110294861002349568", challenge_id: "1" } })
    .catch(() => {});
  const sent = server.requests.map(({ headers }) => [headers["api-key"], headers["programme-key"], headers["authorization"]]);
  expect(sent).toEqual([
    [undefined, "aW52ZW50ZWQtc2VjcmV0", undefined],
    [undefined, "aW52ZW50ZWQtc2VjcmV0", "Bearer user-token"],
  ]);
});

test("without a programme key the simulator's calls are refused before they are sent", async () => {
  const { server, weavr } = await startWeavr(noIdentities);
  const error = await thrown(() => weavr.simulateConsumerVerification({ path: { consumer_id: "1" } }));
  expect(error).toMatchObject({ name: "ConfigurationError", option: "auth", operationId: "simulateConsumerVerification" });
  expect(server.requests).toHaveLength(0);
});

test("an exchange goes with the key alone from the account, and with the token from the user", async () => {
  const { server, weavr } = await startWeavr(answer({ body: { token: "access-token" } }));
  const body = { identity: { type: "CORPORATE", id: "110294857316271104" } } as const;
  await weavr.requestAccessToken({ body });
  await weavr.as("auth-token").requestAccessToken({ body });
  expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual([undefined, "Bearer auth-token"]);
});

test("a user's call is refused before it is sent where there is no account", async () => {
  const weavr = createWeavrClient({ baseUrl: "https://weavr.example", auth: undefined });
  expect(await thrown(() => weavr.as("user-token"))).toMatchObject({ name: "ConfigurationError", option: "auth" });
  const both = createWeavrClient({ baseUrl: "https://weavr.example", auth: all(account({ apiKey }), bearerToken("another-token")) });
  expect(await thrown(() => both.as("user-token"))).toMatchObject({ name: "ConfigurationError", option: "auth" });
});

test("a key that was replaced is read again after a 401, once, with the same token", async () => {
  const keys = ["the-old-key", "the-new-key"];
  const auth = account({ apiKey: () => keys.shift() ?? "the-new-key" });
  const { server, weavr } = await startWeavr(inOrder(emptyBody(401), answer({ body: { fullDueDiligence: "APPROVED" } })), { auth });
  expect((await weavr.as("user-token").getConsumerKyc()).status).toBe(200);
  expect(server.requests.map(({ headers }) => [headers["api-key"], headers["authorization"]])).toEqual([
    ["the-old-key", "Bearer user-token"],
    ["the-new-key", "Bearer user-token"],
  ]);
});

const secret = canary("secret");
test.each([undefined, null, "", " ", `${secret}\n`, `${secret}é`, 7])("the key %j is refused and named, not shown", async (value) => {
  for (const keys of [{ apiKey: value as string }, ...(value === undefined ? [] : [{ apiKey, programmeKey: value as string }])]) {
    const error = await thrown(() => account(keys));
    expect(error).toMatchObject({ name: "ConfigurationError", option: "programmeKey" in keys ? "programmeKey" : "apiKey" });
    expect(findCanaries({ secret }, { error })).toEqual([]);
  }
});

test.each([undefined, null, "", " ", `${secret}\n`, `${secret}é`, 7, {}])("the token %j is refused and named, not shown", async (token) => {
  const { weavr } = await startWeavr(noIdentities);
  const error = await thrown(() => weavr.as(token as string));
  expect(error).toMatchObject({ name: "ConfigurationError", option: "token" });
  expect(findCanaries({ secret }, { error })).toEqual([]);
});

test("neither key nor token is shown by what is made of them", async () => {
  const secrets = { apiKey: canary("apiKey"), programmeKey: canary("programmeKey"), token: canary("token") };
  const { weavr } = await startWeavr(emptyBody(403), { auth: account(secrets) });
  const user = weavr.as(secrets.token);
  const result = await user.getConsumer();
  expect(findCanaries(secrets, { weavr, user, result, shown: inspect([weavr, user], { depth: 9, showHidden: true }) })).toEqual([]);
});
