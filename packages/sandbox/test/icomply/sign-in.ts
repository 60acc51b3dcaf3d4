import { apiKey, bearerToken, credentials as byCredentials, unwrap } from "@kyc-clients/icomply";
import { manualClock } from "@kyc-clients/testing";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { client, contract, control, credentials, idOf, person, type Schemas, seeded, TOKEN_MS } from "./setup.ts";

const { username: Username, password: Password } = credentials;

/** Signing in: tokens, the key, and what wrong ones lead to. */
export function testSignIn(): void {
  test("createToken gives a JWT for 1200 seconds, and it does all that there is until they are over", async () => {
    const result = await client().createToken({ body: { Username, Password } });
    if (result.status !== 200) throw new Error("no token");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Token"]>();
    expect(Object.keys(result.data)).toEqual(["token"]);
    const [header, claims] = result.data.token.split(".").map((part) => Buffer.from(part, "base64url").toString());
    expect(JSON.parse(header ?? "")).toEqual({ alg: "HS256", typ: "JWT" });
    expect(JSON.parse(claims ?? "")).toMatchObject({ iat: START / 1_000, exp: START / 1_000 + 1_200 });

    const signedIn = client(bearerToken(result.data.token));
    await control.advance(TOKEN_MS - 1);
    expect(unwrap(await signedIn.validateToken())).toEqual({ isTokenValid: true });
    expect(unwrap(await signedIn.listEntities({ query: { limit: 1 } })).data).toMatchObject([{ id: seeded.person }]);
    await control.advance(1);
    for (const ended of [await signedIn.validateToken(), await signedIn.listEntities()])
      expect([ended.ok, ended.status]).toEqual([false, 401]);
  });

  test.each([
    ["the password", { Username, Password: "wrong-password" }],
    ["the user name", { Username: "another-user", Password }],
  ])("createToken is 401 when %s is wrong, and says no more", async (_, body) => {
    const result = await client().createToken({ body });
    if (result.status !== 401) throw new Error("not refused");
    expectTypeOf(result.error).toEqualTypeOf<Schemas["UndocumentedError"] | undefined>();
    expect(result.error).toEqual({ code: 401, status: "failure", message: expect.any(String), data: null });
  });

  test("a token that is not sent, or was never issued, is 401 everywhere", async () => {
    const stranger = client(bearerToken("neverIssued"));
    expect((await stranger.validateToken()).status).toBe(401);
    expect((await stranger.getNaturalPerson({ path: { id: seeded.person } })).status).toBe(401);
  });

  test("an API key that is not known, or comes under another name, is 401", async () => {
    const { header, value } = credentials.apiKey;
    expect((await client(apiKey({ header, value: "another-key" })).listEntities()).status).toBe(401);
    await contract.wrong("request", async () => {
      expect((await client(apiKey({ header: "X-Other-Key", value })).listEntities()).status).toBe(401);
    });
  });

  test("credentials share one exchange among twenty calls at once", async () => {
    const signedIn = client(byCredentials(credentials), { clock: manualClock({ now: START }) });
    const sent = await contract.exchanges(async () => {
      const results = await Promise.all(Array.from({ length: 20 }, () => signedIn.listEntities()));
      expect(results.every(({ status }) => status === 200)).toBe(true);
    });
    expect(sent.map(({ method }) => method).toSorted()).toEqual([...Array(20).fill("GET"), "POST"]);
    expect(sent.find(({ method }) => method === "POST")?.url.endsWith("/api/gettoken")).toBe(true);
  });

  test("a token that ended at the vendor is renewed silently, and an addition that met its end is made once", async () => {
    const signedIn = client(byCredentials(credentials), { clock: manualClock({ now: START }) });
    await signedIn.listEntities();
    await control.advance(TOKEN_MS);
    const sent = await contract.exchanges(async () => {
      const result = await signedIn.createNaturalPerson({ body: { personalInformation: person } });
      expect([result.status, result.attempts]).toEqual([200, 2]);
      const found = unwrap(await signedIn.findNaturalPersons({ query: { email: person.email } }));
      expect(found.data).toEqual([idOf(unwrap(result))]);
    });
    expect(sent.map(({ status }) => status)).toEqual([401, 200, 200, 200]);
  });

  test("a token is renewed in time where both clocks agree, and no call is refused", async () => {
    const clock = manualClock({ now: START });
    const signedIn = client(byCredentials(credentials), { clock });
    await signedIn.listEntities();
    await Promise.all([control.advance(TOKEN_MS), clock.advance(TOKEN_MS)]);
    const sent = await contract.exchanges(async () => expect((await signedIn.listEntities()).attempts).toBe(1));
    expect(sent.map(({ method, status }) => [method, status])).toEqual([
      ["POST", 200],
      ["GET", 200],
    ]);
  });

  test("wrong credentials are a TokenError, and reach the vendor once until they may be retried", async () => {
    const wrong = client(byCredentials({ username: Username, password: "wrong-password" }));
    const made = contract.made();
    await expect(wrong.listEntities()).rejects.toMatchObject({ code: "invalid_credentials", status: 401 });
    await expect(wrong.listEntities()).rejects.toMatchObject({ code: "invalid_credentials" });
    expect(contract.made()).toBe(made + 1);
    wrong.retryCredentials();
    await expect(wrong.listEntities()).rejects.toMatchObject({ code: "invalid_credentials" });
    expect(contract.made()).toBe(made + 2);
  });
}
