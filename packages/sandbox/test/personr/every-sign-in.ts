import { type AuthStrategy, basic, bearerToken, credentials, unwrap } from "@kyc-clients/personr";
import { expect, test } from "vitest";
import { everyCall } from "./every-call.ts";
import { basicHeader, client, contract, control, mediaTypes, users } from "./setup.ts";
import { totals } from "./totals.ts";

const { secrets } = totals;

const given = async (): Promise<string> => {
  const { email, password } = users;
  return unwrap(await client().createToken({ body: { email, password } })).response.token;
};

const signIns: Readonly<Record<string, () => AuthStrategy>> = {
  "the credentials in a form": () => credentials(users),
  "the credentials in a Basic header": () => basic(users),
  "a token that a function gives": () => bearerToken(given),
};

/** Every operation, in each of its media types, signed in every way. */
export function testEverySignIn(): void {
  test.each(Object.entries(signIns))("%s: a token is had once, sent with every operation that wants one, and let in", async (_, auth) => {
    const signedIn = client(auth());
    const exchanges = await contract.exchanges(async () => {
      for (const [operationId, call] of Object.entries(everyCall)) {
        if (operationId.startsWith("createToken")) continue;
        const types = operationId === "uploadApplicantDocument" ? [undefined] : mediaTypes;
        for (const contentType of types) {
          const { status } = await call(signedIn, contentType);
          expect([operationId, status]).not.toEqual([operationId, 401]);
        }
      }
    });
    const [asked, ...calls] = exchanges;
    expect(asked?.url).toMatch(/api-(?:token-generate|basic-auth)$/);
    // 21 operations, of which one takes JSON alone.
    expect(calls).toHaveLength(41);
    const headers = new Set(calls.map(({ requestHeaders }) => requestHeaders.get("authorization")));
    expect(headers.size).toBe(1);
    expect([...headers][0]).toMatch(/^Bearer \S+$/);
    const log = JSON.stringify(control.requests());
    expect(log).toContain("createApplicant");
    expect([...secrets, String([...headers][0]).slice(7)].filter((secret) => log.includes(secret))).toEqual([]);
  });

  test("the two token operations send exactly what each is called with", async () => {
    const signedIn = client(basicHeader());
    const exchanges = await contract.exchanges(async () => {
      for (const contentType of mediaTypes) expect((await everyCall.createToken(signedIn, contentType)).status).toBe(200);
      expect((await everyCall.createTokenWithBasicAuth(signedIn)).status).toBe(200);
    });
    const sent = exchanges.map(({ requestHeaders, requestBody }) => [
      requestHeaders.get("authorization")?.split(" ")[0],
      requestBody.length > 0,
    ]);
    expect(sent).toEqual([
      [undefined, true],
      [undefined, true],
      ["Basic", false],
    ]);
  });
}
