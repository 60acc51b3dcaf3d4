import { answer, emptyBody, type FaultServer, inOrder, manualClock, type StepSource, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { apiKey, startWeavr, thrown } from "../test/start-weavr.ts";
import * as definitions from "./definitions.gen.ts";
import { account, api, isConfigurationError, isSessionExpiredError, isStepUpRequiredError, paginate, signIn } from "./index.ts";
import * as entry from "./operations.ts";

const { createWeavrClientOf, getConsumerKyc, listManagedAccounts, listUsers, loginWithPassword, logout } = entry;
const names = Object.keys(api.operations);
const always = ["close", "retryCredentials"];
const kyc = answer({ body: { fullDueDiligence: "APPROVED" } });
const needsStepUp = answer({ status: 403, body: { errorCode: "STEP_UP_REQUIRED" } });

async function start<Id extends string>(operations: entry.WeavrNamedOperations<Id>, otherwise: StepSource) {
  const server: FaultServer = await startFaultServer({ otherwise });
  onTestFinished(() => server.close());
  const clock = manualClock();
  const weavr = createWeavrClientOf(operations, { baseUrl: server.url, auth: account({ apiKey }), clock, random: () => 0 });
  return { server, clock, weavr, user: weavr.as("user-token") };
}

test("the entry point has each operation under its own name, and what makes a client of some", () => {
  expect(names).toHaveLength(67);
  expect(Object.keys(entry).toSorted()).toEqual([...names, "createWeavrClientOf"].toSorted());
});

test("clients of all operations are the whole clients without raw", async () => {
  const { weavr: named, user: namedUser } = await start(definitions, kyc);
  const { weavr: whole } = await startWeavr(kyc);
  const withoutRaw = (client: object): string[] => Object.keys(client).filter((name) => name !== "raw");
  expect(Object.keys(named).toSorted()).toEqual(withoutRaw(whole).toSorted());
  expect(Object.keys(namedUser).toSorted()).toEqual(withoutRaw(whole.as("user-token")).toSorted());
});

test("each client has what was named of its own layer, and nothing that guards or step-up call by themselves", async () => {
  const { weavr, user } = await start({ loginWithPassword, getConsumerKyc }, kyc);
  expect(Object.keys(weavr).toSorted()).toEqual([...always, "as", "loginWithPassword"].toSorted());
  expect(Object.keys(user).toSorted()).toEqual([...always, "getConsumerKyc", "stepUp"].toSorted());
});

test("what step-up calls is there when it was named, and is guarded as the whole client's", async () => {
  const { user } = await start({ listManagedAccounts }, needsStepUp);
  expect(Object.keys(user).toSorted()).toEqual([...always, "listManagedAccounts", "stepUp"].toSorted());
  expect(isStepUpRequiredError(await thrown(() => user.listManagedAccounts()))).toBe(true);
});

test("a call goes with key and token, and signing in and lists work as with the whole client", async () => {
  const { server, weavr, user } = await start({ loginWithPassword, listUsers }, ({ path }) =>
    path === "/multi/users"
      ? answer({ body: { users: [{ id: "1" }], count: 1, responseCount: 1 } })
      : answer({ body: { token: "another-token", tokenType: "ACCESS" } }),
  );
  const login = await signIn(weavr, { email: "ana@example.org", password: "made-up-password" });
  expect(login.outcome).toBe("signed_in");
  const ids: unknown[] = [];
  for await (const { id } of paginate(user.listUsers)) ids.push(id);
  expect(ids).toEqual(["1"]);
  expect(server.requests.map(({ headers }) => [headers["api-key"], headers["authorization"]])).toEqual([
    [apiKey, undefined],
    [apiKey, "Bearer user-token"],
  ]);
});

test("a step-up that is needed is told with the user's factors, which the client asks for by itself", async () => {
  const { server, user } = await start({ getConsumerKyc }, needsStepUp);
  server.handle("/multi/authentication_factors", answer({ body: { factors: [{ type: "OTP", channel: "SMS", status: "ACTIVE" }] } }));
  expect(await thrown(() => user.getConsumerKyc())).toMatchObject({ code: "step_up_required", channels: ["SMS"] });
  expect(server.requests).toHaveLength(2);
});

test("a session is stepped up by a code, and by asking whether it is", async () => {
  const { server, user } = await start({ getConsumerKyc }, emptyBody(204));
  server.handle("/multi/managed_accounts", answer({ body: { accounts: [], count: 0, responseCount: 0 } }));
  expect(await user.stepUp.start("SMS")).toMatchObject({ outcome: "sent" });
  expect(await user.stepUp.verify("123456")).toEqual({ outcome: "stepped_up" });
  expect(await user.stepUp.wait()).toBe("stepped_up");
  expect(server.requests.map(({ path }) => path)).toEqual([
    "/multi/stepup/challenges/otp/SMS",
    "/multi/stepup/challenges/otp/SMS/verify",
    "/multi/managed_accounts",
  ]);
});

test("a token that has ended is sent no more: by a 401, and by a logout", async () => {
  const refused = await start({ getConsumerKyc }, inOrder(kyc, emptyBody(401)));
  expect((await refused.user.getConsumerKyc()).status).toBe(200);
  expect(isSessionExpiredError(await thrown(() => refused.user.getConsumerKyc()))).toBe(true);
  expect(isSessionExpiredError(await thrown(() => refused.user.getConsumerKyc()))).toBe(true);
  expect(refused.server.requests).toHaveLength(2);
  const ended = await start({ getConsumerKyc, logout }, emptyBody(204));
  expect((await ended.user.logout()).status).toBe(204);
  expect(isSessionExpiredError(await thrown(() => ended.user.getConsumerKyc()))).toBe(true);
  expect(ended.server.requests).toHaveLength(1);
});

test("a user's client that is closed sends nothing more, step-up included", async () => {
  const { server, user } = await start({ getConsumerKyc }, kyc);
  user.close();
  await thrown(() => user.getConsumerKyc());
  await thrown(() => user.stepUp.start("SMS"));
  expect(server.requests).toHaveLength(0);
});

test.each([
  ["none", {}],
  ["another's name", { getConsumerKyc: logout }],
  ["a copy", { getConsumerKyc: { ...getConsumerKyc } }],
  ["an entry of the whole client's table", { getConsumerKyc: api.operations["getConsumerKyc"] }],
  ["the entry point itself", entry],
])("operations that cannot be used are refused by the option's name: %s", async (_, operations) => {
  const refused = await thrown(() => createWeavrClientOf(operations as { getConsumerKyc: typeof getConsumerKyc }, { server: "sandbox" }));
  expect(isConfigurationError(refused) && [refused.vendor, refused.option]).toEqual(["weavr", "operations"]);
});

test("without a key no user's client is made", () => {
  const weavr = createWeavrClientOf({ getConsumerKyc }, { server: "sandbox" });
  expect(() => weavr.as("user-token")).toThrow("auth");
});
