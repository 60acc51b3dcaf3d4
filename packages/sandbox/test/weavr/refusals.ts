import { expect, test } from "vitest";
import { alone, baseUrl, contract, control, credentials, directorToken, type FlatClient, flat, PASSWORD, petra, stepUp } from "./setup.ts";

type Refused = { readonly status: number; readonly ok: boolean; readonly error?: unknown };
type Wrong = readonly [what: string, field: string, rule: string, call: (user: FlatClient) => Promise<Refused>];

const password = { value: PASSWORD };
const { email } = credentials.consumer;
const nobody = { path: { user_id: "110294899999999999" } } as const;

/** Wrong on purpose: the sandbox and the judge have to refuse the same. */
export function testRefusals(): void {
  test.each<Wrong>([
    ["a login without a password", "password", "REQUIRED", () => alone.loginWithPassword({ body: { email } as never })],
    [
      "a password that is a bare text",
      "password",
      "REQUIRES",
      () => alone.loginWithPassword({ body: { email, password: "bare-text-0417" as never } }),
    ],
    ["an address that is none", "email", "REGEX", () => alone.loginWithPassword({ body: { email: "nobody", password } })],
    [
      "a password of 101 characters",
      "password.value",
      "SIZE",
      () => alone.validatePassword({ body: { password: { value: "x".repeat(101) } } }),
    ],
    ["a code of seven digits", "verificationCode", "REGEX", () => alone.verifyUserEmail({ body: { email, verificationCode: "9041737" } })],
    ["an id that is no digits", "user_id", "REGEX", (user) => user.getUser({ path: { user_id: "abc" } })],
    ["a limit above 100", "limit", "RANGE", (user) => user.listIdentities({ query: { limit: 101 } })],
    ["a start below none", "offset", "RANGE", (user) => user.listUsers({ query: { offset: -1 } })],
    ["an unknown role", "roles.0", "REGEX", (user) => user.createUser({ body: { ...petra, roles: ["OWNER"] } })],
    ["a name of no length", "name", "SIZE", (user) => user.createUser({ body: { ...petra, name: "" } })],
    [
      "a mobile number with signs",
      "mobile.number",
      "REGEX",
      () =>
        alone.consumeUserInvite({
          ...nobody,
          body: { inviteCode: "123456", password, mobile: { countryCode: "+356", number: "7900 0417" } },
        }),
    ],
    ["an unknown channel", "channel", "IN", (user) => user.issueStepUpOtpChallenge({ path: { channel: "POST" as never } })],
    [
      "an unknown kind of resource",
      "resourceType",
      "IN",
      (user) =>
        user.issueConfirmationOtpChallenge({
          path: { channel: "SMS" },
          body: { resourceType: "cards" as never, resourceIds: ["1"] },
        }),
    ],
  ])("%s is refused with 400, for the field %s by the rule %s", async (_, fieldName, error, call) => {
    const user = flat(await stepUp(await directorToken()));
    const result = await contract.wrong("request", () => call(user));
    expect([result.status, result.error]).toMatchObject([400, { syntaxErrors: { invalidFields: [{ fieldName, error }] } }]);
  });

  test("the back office and the simulator refuse in shapes of their own", async () => {
    const office = await contract.wrong("request", () => alone.requestBackofficeAccessToken({ body: {} as never }));
    expect(office.error).toMatchObject({ validationErrors: [{ fieldName: "identity", error: "REQUIRED" }] });
    const simulated = await contract.wrong("request", () => alone.simulateConsumerVerification({ path: { consumer_id: "abc" } }));
    expect(simulated.error).toMatchObject({
      validation: { invalid: true, fields: [{ name: "consumer_id", errors: [{ type: "REGEX" }] }] },
    });
  });

  test.each([
    ["application/x-www-form-urlencoded", "email=nobody%40example.org"],
    ["application/json", "{"],
  ])("a body that is no JSON, sent as %s, is refused with 400", async (type, body) => {
    const headers = { "api-key": credentials.apiKey, "content-type": type };
    const response = await contract.wrong("request", () =>
      contract.fetch(`${baseUrl}/multi/login_with_password`, { method: "POST", headers, body }),
    );
    expect([response.status, await response.json()]).toEqual([400, { message: expect.any(String) }]);
  });

  test("a request without any key is refused with 401 and no body", async () => {
    const response = await contract.wrong("request", () => contract.fetch(`${baseUrl}/multi/identities`, { method: "GET" }));
    expect([response.status, await response.text()]).toEqual([401, ""]);
    expect(control.requests()).toHaveLength(1);
  });
}
