import { type AuthStrategy, basic, oauth } from "@kyc-clients/algoreg";
import { expect, test } from "vitest";
import { everyCall } from "./every-call.ts";
import { client, contract, credentials } from "./setup.ts";

const signIns: Readonly<Record<string, { readonly auth: () => AuthStrategy; readonly scheme: string }>> = {
  Basic: { auth: () => basic(credentials), scheme: "Basic" },
  "a bearer token": { auth: () => oauth(credentials), scheme: "Bearer" },
};

/** The operations of Go!Vid. */
const onboarding: readonly string[] = ["createSession", "getSession", "checkIdentityDocument"];

/** Every operation, signed in every way, and as every user. */
export function testEverySignIn(): void {
  test.each(Object.entries(signIns))("%s is sent with every operation but the token's, and let in", async (_, { auth, scheme }) => {
    const signedIn = client(auth());
    const schemes = new Map<string, string>();
    for (const [operationId, call] of Object.entries(everyCall)) {
      const exchange = (await contract.exchanges(() => call(signedIn))).at(-1);
      if (exchange === undefined) throw new Error(`${operationId} was not sent`);
      schemes.set(operationId, exchange.requestHeaders.get("authorization")?.split(" ")[0] ?? "none");
      expect([operationId, exchange.status]).not.toEqual([operationId, 401]);
    }
    expect([...schemes.values()].filter((sent) => sent === scheme)).toHaveLength(21);
    expect([...schemes].filter(([, sent]) => sent === "none").map(([operationId]) => operationId)).toEqual(["createAccessToken"]);
  });

  test.each(Object.entries(signIns))("%s of a user with one role opens Go!Vid, and nothing else", async (scheme) => {
    const refused: string[] = [];
    for (const [operationId, call] of Object.entries(everyCall)) {
      const key = credentials.onboarding;
      const result = await call(client(scheme === "Basic" ? basic(key) : oauth(key)));
      if (result.status === 403) refused.push(operationId);
    }
    const others = Object.keys(everyCall).filter((operationId) => ![...onboarding, "createAccessToken"].includes(operationId));
    expect(refused).toEqual(others);
  });
}
