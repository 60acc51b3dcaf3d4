import { unwrap } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { addUser, alone, control, credentials, directorToken, flat, IDLE_MS, joinUser, LOCK_MS, textOf, tokenOf } from "./setup.ts";

const { consumer, director } = credentials;
const login = (email: string, value: string) => alone.loginWithPassword({ body: { email, password: { value } } });

/** Sessions: how they begin, live and end. */
export function testSignIn(): void {
  test("a user of one identity has a token that is ready, and that dies 300 seconds after its last use", async () => {
    const data = unwrap(await login(consumer.email, consumer.password));
    const identity = { type: "CONSUMER", id: consumer.id };
    expect(data).toEqual({
      token: expect.stringMatching(/^eyJ/),
      tokenType: "ACCESS",
      identity,
      credentials: { type: "ROOT", id: consumer.id },
    });
    const session = flat(textOf(data.token));
    for (let use = 0; use < 3; use++) {
      await control.advance(IDLE_MS - 1);
      expect((await session.getConsumer()).status).toBe(200);
    }
    await control.advance(IDLE_MS);
    const refused = await session.getConsumer();
    expect([refused.status, refused.ok, refused.error]).toEqual([401, false, undefined]);
  });

  test("a user of several identities exchanges the token of the login for one of them", async () => {
    const data = unwrap(await login(director.email, director.password));
    expect(data.tokenType).toBe("AUTH");
    const session = flat(textOf(data.token));
    const list = unwrap(await session.listIdentities());
    expect(list).toMatchObject({ count: 2, responseCount: 2, identities: director.ids.map((id) => ({ id: { type: "CORPORATE", id } })) });
    expect(unwrap(await session.listIdentities({ query: { offset: 1, limit: 1 } })).identities).toEqual(list.identities.slice(1));
    const early = await session.getCorporate();
    expect([early.status, early.error]).toEqual([403, { errorCode: "ACCESS_TOKEN_REQUIRED" }]);
    const unnamed = await session.requestAccessToken({ body: {} });
    expect([unnamed.status, unnamed.error]).toMatchObject([400, { syntaxErrors: { invalidFields: [{ fieldName: "identity" }] } }]);
    const strange = await session.requestAccessToken({ body: { identity: { type: "CONSUMER", id: consumer.id } } });
    expect([strange.status, strange.error]).toEqual([403, undefined]);
    for (const [index, id] of director.ids.entries()) {
      expect(unwrap(await flat(await directorToken(index)).getCorporate()).id).toEqual({ type: "CORPORATE", id });
    }
  });

  test("a logout ends the session of its token alone", async () => {
    const [first, second] = [await tokenOf(), await tokenOf()];
    expect((await flat(first).logout()).status).toBe(204);
    expect([(await flat(first).getConsumer()).status, (await flat(second).getConsumer()).status]).toEqual([401, 200]);
  });

  test("whoever signed in at a third party is told where else to sign out", async () => {
    const token = await joinUser(await addUser({ email: "ana@idp.example.org" }));
    expect(unwrap(await flat(token).logout())).toEqual({ url: "https://idp.example.org/logout" });
  });

  test("three wrong passwords lock a user for 30 minutes, a right one before them does not count", async () => {
    for (let round = 0; round < 2; round++) {
      for (let bad = 0; bad < 2; bad++) expect((await login(consumer.email, "Wrong-Pass-1")).status).toBe(403);
      expect((await login(consumer.email, consumer.password)).status).toBe(200);
    }
    for (let bad = 0; bad < 3; bad++) expect((await login(consumer.email, "Wrong-Pass-1")).status).toBe(403);
    expect((await login(consumer.email, consumer.password)).status).toBe(423);
    await control.advance(LOCK_MS - 1);
    expect((await login(consumer.email, consumer.password)).status).toBe(423);
    await control.advance(1);
    expect((await login(consumer.email, consumer.password)).status).toBe(200);
    expect((await login("nobody@example.org", "Wrong-Pass-1")).status).toBe(403);
  });

  test("a locked user is freed by another one", async () => {
    const id = await addUser({ email: "lena@harbourlane.example" });
    await joinUser(id);
    for (let bad = 0; bad < 3; bad++) await login("lena@harbourlane.example", "Wrong-Pass-1");
    expect((await login("lena@harbourlane.example", "Quay-Row-18!")).status).toBe(423);
    unwrap(await flat(await directorToken()).activateUser({ path: { user_id: id } }));
    expect((await login("lena@harbourlane.example", "Quay-Row-18!")).status).toBe(200);
  });

  test("an expired password gives a token for its change alone", async () => {
    control.act("expirePassword", { userId: consumer.id });
    const expired = await login(consumer.email, consumer.password);
    expect([expired.status, expired.ok]).toEqual([409, false]);
    const token = textOf((expired.error as { readonly token?: string }).token);
    expect((await flat(token).getConsumer()).error).toEqual({ errorCode: "ACCESS_TOKEN_REQUIRED" });
    const change = { oldPassword: { value: consumer.password }, newPassword: { value: "Another-Pass-7" } };
    const changed = unwrap(await flat(token).updatePassword({ body: change }));
    expect(changed.passwordInfo).toEqual({ identityId: { type: "CONSUMER", id: consumer.id }, expiryDate: 0 });
    expect((await flat(textOf(changed.token)).getConsumer()).status).toBe(200);
    expect((await flat(token).updatePassword({ body: change })).status).toBe(401);
    expect((await login(consumer.email, "Another-Pass-7")).status).toBe(200);
  });

  test("a one-time token is good once, for a session that is stepped up", async () => {
    const { token } = control.act("giveOneTimeToken", { userId: consumer.id }) as { token: string };
    const data = unwrap(await alone.requestAccessToken({ body: { token } }));
    expect(data).toMatchObject({ status: "STEPPED_UP", identity: { type: "CONSUMER", id: consumer.id } });
    expect((await flat(textOf(data.token)).listManagedAccounts()).status).toBe(200);
    expect((await alone.requestAccessToken({ body: { token } })).status).toBe(403);
    expect((await alone.requestAccessToken({ body: {} })).status).toBe(403);
  });

  test("a biometric login wants an enrolled device, and its prompt ends by itself", async () => {
    const body = { email: consumer.email };
    const refused = await alone.loginViaBiometrics({ body });
    expect([refused.status, refused.error]).toEqual([409, { errorCode: "CHANNEL_NOT_REGISTERED" }]);
    control.act("enrolBiometrics", { userId: consumer.id });
    const factors = unwrap(await flat(await tokenOf()).listAuthenticationFactors()).factors;
    expect(factors).toContainEqual({ type: "BIOMETRIC", channel: "BIOMETRIC", status: "ACTIVE" });
    expect(unwrap(await alone.loginViaBiometrics({ body })).challengeId).toMatch(/^\d+$/);
    expect(control.act("answerPrompt", { userId: consumer.id, answer: "accepted" })).toEqual({ purpose: "login", status: "VERIFIED" });
    unwrap(await alone.loginViaBiometrics({ body: { ...body, identity: { type: "CONSUMER", id: consumer.id } } }));
    await control.advance(IDLE_MS);
    expect(() => control.act("answerPrompt", { userId: consumer.id, answer: "accepted" })).toThrow("was shown nothing");
    expect((await alone.loginViaBiometrics({ body: { email: "nobody@example.org" } })).status).toBe(403);
  });
}
