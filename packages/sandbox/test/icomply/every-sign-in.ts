import { apiKey, bearerToken, credentials as byCredentials, unwrap } from "@kyc-clients/icomply";
import { expect, test } from "vitest";
import { everyCall } from "./every-call.ts";
import { client, contract, control, credentials } from "./setup.ts";

/** Every operation, signed in every way. */
export function testEverySignIn(): void {
  test("a token is sent with every operation but the exchange, and let in", async () => {
    const signedIn = client(byCredentials(credentials));
    const unsigned: string[] = [];
    for (const [operationId, call] of Object.entries(everyCall)) {
      const exchange = (await contract.exchanges(() => call(signedIn))).at(-1);
      expect([operationId, exchange?.status]).not.toEqual([operationId, 401]);
      expect(exchange?.requestHeaders.has("x-sandbox-key")).toBe(false);
      if (!/^Bearer \S+$/.test(exchange?.requestHeaders.get("authorization") ?? "")) unsigned.push(operationId);
    }
    expect(unsigned).toEqual(["createToken"]);
  });

  test("the API key is sent under the name that was given with every operation of v2, and let in", async () => {
    const signedIn = client(apiKey(credentials.apiKey));
    const unsigned: string[] = [];
    for (const [operationId, call] of Object.entries(everyCall)) {
      // Only a token can be checked.
      if (operationId === "validateToken") continue;
      const exchange = (await contract.exchanges(() => call(signedIn))).at(-1);
      expect([operationId, exchange?.status]).not.toEqual([operationId, 401]);
      expect(["authorization", "x-api-key"].filter((name) => exchange?.requestHeaders.has(name))).toEqual([]);
      if (exchange?.requestHeaders.get(credentials.apiKey.header) !== credentials.apiKey.value) unsigned.push(operationId);
    }
    expect(unsigned).toEqual(["createToken"]);
  });

  test.each(Object.entries(everyCall).filter(([operationId]) => operationId !== "createToken"))(
    "%s refuses a token that was never issued with 401, and does nothing",
    async (_, call) => {
      const result = await call(client(bearerToken("neverIssued")));
      expect([result.ok, result.status, result.error]).toMatchObject([false, 401, { code: 401, status: "failure" }]);
      const { data } = unwrap(await client(apiKey(credentials.apiKey)).listEntities());
      expect([data.length, control.act("listEmails")]).toEqual([4, []]);
    },
  );

  test("the API key cannot sign validateToken, which is refused before anything is sent", async () => {
    const made = contract.made();
    await expect(client(apiKey(credentials.apiKey)).validateToken()).rejects.toMatchObject({ operationId: "validateToken" });
    expect(contract.made()).toBe(made);
  });
}
