import {
  account,
  api,
  createWeavrClient,
  isApiError,
  isSessionExpiredError,
  isStepUpRequiredError,
  unwrap,
  type WeavrOperations,
} from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { everyCall } from "./every-call.ts";
import {
  addUser,
  baseUrl,
  contract,
  control,
  credentials,
  directorToken,
  type FlatClient,
  flat,
  joinUser,
  steppedUp,
  stepUp,
  tokenOf,
  weavr,
} from "./setup.ts";

type OperationId = keyof WeavrOperations;

const names = Object.keys(everyCall) as OperationId[];
const securityOf = (operationId: OperationId): readonly (readonly string[])[] => api.operations[operationId]?.security ?? [];
const forUsers = names.filter((name) => securityOf(name).some((one) => one.includes("bearer")));
const onlyForUsers = names.filter((name) => securityOf(name).every((one) => one.includes("bearer")));
const forSteppedUp = names.filter((name) => api.operations[name]?.stepUp === true);

/** What an operation throws, or what is made of its failure by `unwrap`. */
const failureOf = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    return unwrap((await call) as never);
  } catch (error) {
    return error;
  }
};

/** A request without our client, which would refuse to send it: credentials are looked at before all else. */
const bare = (operationId: OperationId, headers: Readonly<Record<string, string>>): Promise<Response> => {
  const { method = "", path = "" } = api.operations[operationId] ?? {};
  return fetch(baseUrl + path.replaceAll(/\{[^}]+\}/g, "1"), { method, headers });
};

/** Every operation with less than it wants, and with enough. */
export function testTooLittle(): void {
  test("the two layers have all operations between them", () => {
    expect(names).toHaveLength(67);
    expect([forUsers.length, onlyForUsers.length, forSteppedUp.length]).toEqual([48, 45, 11]);
  });

  test.each(names)("%s without any header is refused with 401", async (operationId) => {
    expect((await bare(operationId, {})).status).toBe(401);
  });

  test.each(onlyForUsers)("%s with the keys and no token is refused with 401", async (operationId) => {
    const keys = { "api-key": credentials.apiKey, "programme-key": credentials.programmeKey };
    expect((await bare(operationId, keys)).status).toBe(401);
  });

  test.each(names)("%s refuses a key that was never issued with 401", async (operationId) => {
    const token = await tokenOf();
    const strange = { auth: account({ apiKey: "made-up-key", programmeKey: "made-up-secret-key" }) };
    const client = contract.connect(createWeavrClient, { attempts: 1, ...strange });
    const layer = onlyForUsers.includes(operationId) ? client.as(token) : client;
    const error = await failureOf(everyCall[operationId](layer as unknown as FlatClient));
    if (!isApiError(error)) throw new Error("not refused");
    expect([error.status, error.operationId]).toEqual([401, operationId]);
  });

  test.each(forUsers)("%s refuses a token that was never issued with 401: the session has expired", async (operationId) => {
    await tokenOf();
    // An answer has proved the key, so it must be the token.
    unwrap(await weavr.validatePassword({ body: { password: { value: "Quay-Row-18!" } } }));
    const error = await failureOf(everyCall[operationId](weavr.as("never.issued.token") as unknown as FlatClient));
    if (operationId.startsWith("simulate")) expect(error).toMatchObject({ status: 401 });
    else expect(isSessionExpiredError(error)).toBe(true);
  });

  test.each(forSteppedUp)("%s wants a step-up, and says with which factors", async (operationId) => {
    const error = await failureOf(everyCall[operationId](weavr.as(await tokenOf()) as unknown as FlatClient));
    if (!isStepUpRequiredError(error)) throw new Error("not refused for a step-up");
    expect([error.operationId, error.channels]).toEqual([operationId, ["SMS"]]);
    const allowed = await everyCall[operationId](flat(await steppedUp()));
    expect(allowed.status).not.toBe(403);
    expect(allowed.status).not.toBe(401);
  });

  test("the token of a login that has to be exchanged is refused by all operations but three", async () => {
    const login = flat(await tokenOf(credentials.director));
    const taken: string[] = [];
    for (const operationId of forUsers.filter((name) => name !== "logout")) {
      const { status, error } = await everyCall[operationId](login);
      if (status === 403 && JSON.stringify(error ?? "").includes("ACCESS_TOKEN_REQUIRED")) continue;
      taken.push(operationId);
    }
    expect(taken).toEqual(["requestAccessToken", "listIdentities"]);
    expect((await login.logout()).status).toBe(204);
  });

  test("a user with the least of roles is refused by what other roles are for", async () => {
    const user = flat(await joinUser(await addUser({ roles: ["CARD_ASSIGNEE"] })));
    const refused: string[] = [];
    for (const operationId of onlyForUsers.filter((name) => name !== "logout")) {
      const { status, error } = await everyCall[operationId](user);
      if (status === 403 && JSON.stringify(error ?? "").includes("INSUFFICIENT_PERMISSIONS")) refused.push(operationId);
    }
    expect(refused).toEqual(expect.arrayContaining(["createUser", "deactivateUser", "createTransfer", "updateCorporate"]));
    expect(refused).not.toContain("listAuthenticationFactors");
  });

  test("with key, token and step-up every operation is let in, and each layer sends no more than it has to", async () => {
    for (const operationId of names.filter((name) => name !== "logout")) {
      const token = await stepUp(await directorToken());
      const before = await contract.exchanges(() => everyCall[operationId](flat(token)));
      const [exchange] = before;
      expect([operationId, exchange?.status]).not.toEqual([operationId, 401]);
      const sent = ["api-key", "programme-key", "authorization"].filter((name) => exchange?.requestHeaders.has(name));
      const isSimulator = operationId.startsWith("simulate");
      const key = isSimulator ? "programme-key" : "api-key";
      expect([operationId, ...sent]).toEqual([operationId, key, ...(forUsers.includes(operationId) ? ["authorization"] : [])]);
      control.reset();
    }
  });
}
