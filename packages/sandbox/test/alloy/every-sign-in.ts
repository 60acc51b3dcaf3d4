import { type AuthStrategy, accountKey, basic, oauth } from "@kyc-clients/alloy";
import { expect, test } from "vitest";
import { everyCall } from "./every-call.ts";
import { client, contract, credentials } from "./setup.ts";

const onboarding = { ...credentials.account, workflowToken: credentials.token };
const signIns: Readonly<Record<string, { readonly auth: () => AuthStrategy; readonly scheme: string; readonly isAccount?: true }>> = {
  Basic: { auth: () => basic(credentials), scheme: "Basic" },
  OAuth: { auth: () => oauth(credentials), scheme: "Bearer" },
  "an account key with Basic": { auth: () => accountKey({ ...onboarding, signIn: "basic" }), scheme: "Basic", isAccount: true },
  "an account key with OAuth": { auth: () => accountKey({ ...onboarding, signIn: "oauth" }), scheme: "Bearer", isAccount: true },
};
/** Those that take no credential, and the exchange, which takes none but Basic. */
const unsigned: readonly string[] = ["validateBearerToken", "refreshBearerToken"];

/** Every operation, signed in every way. */
export function testEverySignIn(): void {
  test.each(Object.entries(signIns))(
    "%s is sent with every operation that wants it, and let in",
    async (_, { auth, scheme, isAccount }) => {
      const signedIn = client(auth());
      const schemes = new Map<string, string>();
      const named = new Set<string>();
      for (const [operationId, call] of Object.entries(everyCall)) {
        if (operationId === "createBearerToken") continue;
        const exchanges = await contract.exchanges(() => call(signedIn));
        const exchange = exchanges.at(-1);
        if (exchange === undefined) throw new Error(`${operationId} was not sent`);
        schemes.set(operationId, exchange.requestHeaders.get("authorization")?.split(" ")[0] ?? "none");
        if (exchange.requestHeaders.get("alloy-workflow-token") === credentials.token) named.add(operationId);
        if (!unsigned.includes(operationId)) expect([operationId, exchange.status]).not.toEqual([operationId, 401]);
      }
      expect([...schemes.values()].filter((sent) => sent === scheme)).toHaveLength(47);
      expect([...schemes].filter(([, sent]) => sent === "none").map(([operationId]) => operationId)).toEqual(unsigned);
      // Where the spec has the header: parameters, evaluations and reviews.
      expect(named.size).toBe(isAccount ? 9 : 0);
    },
  );
}
