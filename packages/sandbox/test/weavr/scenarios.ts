import { expect, test } from "vitest";
import { accessScenarios } from "../../src/weavr/access-scenarios.ts";
import { addUser, alone, control, credentials, directorToken, flat, joinUser, LOCK_MS, petra, stepUp, tokenOf } from "./setup.ts";

const mobile = { countryCode: "+999", number: "79005678" };
const login = (password: string) => alone.loginWithPassword({ body: { email: credentials.consumer.email, password: { value: password } } });

/** What comes of each scenario of sign-in, factors and users. */
const outcomes: Readonly<Record<string, () => Promise<unknown>>> = {
  async "several-identities"() {
    const token = await tokenOf(credentials.director);
    return [(await flat(token).getCorporate()).error, (await flat(token).listIdentities()).status];
  },
  async lockout() {
    const statuses: number[] = [];
    for (let bad = 0; bad < 3; bad++) statuses.push((await login("Wrong-Pass-1")).status);
    statuses.push((await login(credentials.consumer.password)).status);
    await control.advance(LOCK_MS);
    return [...statuses, (await login(credentials.consumer.password)).status];
  },
  async "third-party-logout"() {
    const result = await flat(await joinUser(await addUser({ email: "ana@idp.example.org" }))).logout();
    return [result.status, result.data];
  },
  async "no-messages"() {
    const user = flat(await joinUser(await addUser({ mobile })));
    return (await user.enrolOtpDevice({ path: { channel: "SMS" } })).error;
  },
  async "blocked-domain"() {
    const director = flat(await stepUp(await directorToken()));
    return (await director.createUser({ body: { ...petra, email: "petra@blocked.example" } })).error;
  },
};

const expected: Readonly<Record<string, unknown>> = {
  "several-identities": [{ errorCode: "ACCESS_TOKEN_REQUIRED" }, 200],
  lockout: [403, 403, 403, 423, 200],
  "third-party-logout": [200, { url: "https://idp.example.org/logout" }],
  "no-messages": { errorCode: "MOBILE_COUNTRY_NOT_SUPPORTED" },
  "blocked-domain": { errorCode: "EMAIL_DOMAIN_NOT_ALLOWED" },
};

/** The scenarios of sign-in, factors and users. */
export function testScenarios(): void {
  test.each(accessScenarios)("the scenario $id has its effect", async ({ id }) => {
    expect(await outcomes[id]?.()).toEqual(expected[id]);
  });

  test("every scenario has a test", () => {
    expect(Object.keys(outcomes)).toEqual(accessScenarios.map(({ id }) => id));
  });
}
