import {
  type AlgoregClient,
  type AlgoregCredentials,
  type AuthStrategy,
  basic,
  bearerToken,
  memoryTokenStore,
  oauth,
  type TokenStore,
  unwrap,
} from "@kyc-clients/algoreg";
import { expect, test } from "vitest";
import { patience } from "../contract/patience.ts";
import { client, codesOf, contract, control, credentials, userOf } from "./setup.ts";

const { email, password } = credentials;
const wrong = { email, password: "Wrong-Password-1" };
const ask = (given = password) => client().createAccessToken({ body: { grant_type: "password", username: email, password: given } });
const signIns: Readonly<Record<string, (key: AlgoregCredentials, store?: TokenStore) => AuthStrategy>> = {
  basic: (key, store) => basic(key, { store }),
  oauth: (key, store) => oauth({ ...key, store }),
};
const CLIENTS = 50;

/** How a call ended: its status, or the code of its error. */
async function endOf(algoreg: AlgoregClient): Promise<unknown> {
  try {
    return (await algoreg.searchTransactions({ body: {} })).status;
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
}

/** Wrong passwords: what locks a user, and that no client of ours does. */
export function testLock(): void {
  test("three wrong passwords lock a user, whichever way they come, and the right one is no help until the user is unlocked", async () => {
    const token = unwrap(await ask()).access_token;
    expect((await client(basic(wrong)).searchTransactions({ body: {} })).status).toBe(401);
    expect((await ask(wrong.password)).status).toBe(401);
    expect(userOf(email)).toEqual({ locked: false, wrong_passwords: 2 });
    expect((await client(basic(wrong)).searchTransactions({ body: {} })).status).toBe(401);
    expect(userOf(email)).toEqual({ locked: true, wrong_passwords: 3 });

    const refused = await ask();
    expect([refused.status, codesOf(refused)]).toEqual([401, ["unauthorized"]]);
    for (const auth of [basic(credentials), bearerToken(token)]) {
      expect((await client(auth).searchTransactions({ body: {} })).status).toBe(401);
    }
    expect(control.act("unlock", { email })).toMatchObject({ locked: false, wrong_passwords: 0 });
    for (const auth of [basic(credentials), bearerToken(token), oauth(credentials)]) {
      expect((await client(auth).searchTransactions({ body: {} })).status).toBe(200);
    }
    expect((await ask()).status).toBe(200);
  });

  test("a right password makes wrong ones before it forgotten, and one user's lock is not another's", async () => {
    for (const given of [wrong.password, wrong.password, password, wrong.password, wrong.password]) await ask(given);
    expect(userOf(email)).toEqual({ locked: false, wrong_passwords: 2 });
    await ask(wrong.password);
    expect([userOf(email)?.locked, userOf(credentials.onboarding.email)?.locked]).toEqual([true, false]);
    expect(
      (await client(basic(credentials.onboarding)).createSession({ body: { scenario_code: "default", language: "en-GB" } })).status,
    ).toBe(200);
  });

  test("an unknown address is refused like a wrong password", async () => {
    const unknown = { email: "nobody@sandbox.example.org", password };
    const result = await client(basic(unknown)).searchTransactions({ body: {} });
    expect([result.status, codesOf(result)]).toEqual([401, ["unauthorized"]]);
  });

  test(`${CLIENTS} clients of each way to sign in with a wrong password and one store send two of them, and lock nobody`, async () => {
    const store = memoryTokenStore();
    const clients = Object.values(signIns).flatMap((signIn) => Array.from({ length: CLIENTS }, () => client(signIn(wrong, store))));
    const sent = await contract.exchanges(async () => {
      const ends = await Promise.all(clients.map(endOf));
      expect(new Set(ends)).toEqual(new Set([401, "invalid_credentials"]));
      // The one call that carried a wrong password by Basic; all others were stopped before they were sent.
      expect(ends.filter((end) => end === 401)).toHaveLength(1);
    });
    expect(sent.map(({ status }) => status)).toEqual([401, 401]);
    expect(userOf(email)).toEqual({ locked: false, wrong_passwords: 2 });

    const later = await contract.exchanges(() => Promise.all(clients.map(endOf)));
    expect([later, userOf(email)?.locked]).toEqual([[], false]);
    expect((await ask()).status).toBe(200);
  });

  test.each(Object.entries(signIns))(
    "one client by %s, called by fifty at once, sends a wrong password once, and never again",
    async (_, signIn) => {
      const one = client(signIn(wrong));
      const sent = await contract.exchanges(async () => {
        await Promise.all(Array.from({ length: CLIENTS }, () => endOf(one)));
        for (let again = 0; again < 5; again++) expect(await endOf(one)).toBe("invalid_credentials");
      });
      expect([sent.length, userOf(email)]).toEqual([1, { locked: false, wrong_passwords: 1 }]);
    },
  );

  test.each(Object.entries(signIns))(
    "clients by %s that share no store try once each, so that three of them lock the user",
    async (_, signIn) => {
      const clients = Array.from({ length: 3 }, () => client(signIn(wrong)));
      const sent = await contract.exchanges(async () => {
        for (let again = 0; again < 3; again++) for (const one of clients) await endOf(one);
      });
      expect([sent.length, userOf(email)]).toEqual([3, { locked: true, wrong_passwords: 3 }]);
    },
  );

  test.each([400, 401, 403, 404, 422, 423])(
    "a token refused with %i is asked for once, as no page says how a password is refused",
    async (status) => {
      const { waits, ...options } = patience();
      const one = client(oauth(credentials), options);
      control.addFault({ operationId: "createAccessToken", status, times: 100 });
      const sent = await contract.exchanges(async () => {
        for (let again = 0; again < 3; again++) expect(await endOf(one)).toBe("invalid_credentials");
      });
      expect([sent.length, waits]).toEqual([1, []]);
    },
  );

  test.each([429, 500, 503])(
    "a token endpoint that fails with %i is asked once in 30 s, as it may have counted the try",
    async (status) => {
      const { waits, ...options } = patience();
      const one = client(oauth(credentials), options);
      control.addFault({ operationId: "createAccessToken", status, times: 100 });
      const send = () =>
        contract.exchanges(async () => {
          for (let again = 0; again < 3; again++) expect(await endOf(one)).toBe("token_endpoint_failed");
        });
      expect([(await send()).length, waits]).toEqual([1, []]);
      await options.clock.advance(30_000);
      expect([(await send()).length, waits]).toEqual([1, []]);
    },
  );
}
