import { apiKey, credentials as byCredentials, type IcomplyOperations } from "@kyc-clients/icomply";
import { manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { START } from "../contract/contract.ts";
import { patience } from "../contract/patience.ts";
import { everyCall } from "./every-call.ts";
import { client, contract, control, credentials, icomply, person } from "./setup.ts";

/** What `default` stands for here: any failure that is not listed by its own status. */
const UNLISTED = 503;

/** Failures from the control plane, and what a client then sends again. */
export function testFaults(): void {
  test.each(contract.operations)("every failure that is documented for $operationId is a result of its status", async (operation) => {
    const operationId = operation.operationId as keyof IcomplyOperations;
    const documented = Object.keys(operation.answers).filter((status) => status === "default" || Number(status) >= 400);
    expect(documented).toContain("401");
    for (const status of documented.map((status) => (status === "default" ? UNLISTED : Number(status)))) {
      // A token and a key alike would be asked for once more after a 401, and then be refused for good.
      const auth = operationId === "validateToken" ? byCredentials(credentials) : apiKey(credentials.apiKey);
      const once = client(auth, { attempts: 1, clock: manualClock({ now: START }) });
      control.addFault({ operationId, status, retryAfter: 7, times: operationId === "validateToken" ? 2 : 1 });
      const result = await everyCall[operationId](once);
      control.clearFaults();
      const name = operationId === "createAmlSearch" && status === 400 ? "messsage" : "message";
      const code = operation.isOpen || operationId === "validateToken" ? 401 : status;
      expect([result.ok, result.status]).toEqual([false, status]);
      expect(result.error).toEqual({ code, status: "failure", [name]: expect.any(String), data: null });
      if (!result.ok) expect(result.retryAfterMs).toBe(7_000);
    }
  });

  test.each(["createNaturalPerson", "createLegalEntity", "createIdentityDocument", "requestLegalEntityUpdate"] as const)(
    "%s is not sent again after a failure, and nothing was done",
    async (operationId) => {
      const { waits, ...options } = patience();
      const before = await icomply.listEntities({ query: { kycMetaData: true } });
      for (const status of [429, 503]) {
        control.addFault({ operationId, status, retryAfter: 3 });
        const sent = await contract.exchanges(async () => {
          const result = await everyCall[operationId](client(apiKey(credentials.apiKey), options));
          expect(result).toMatchObject({ ok: false, status, attempts: 1, retryAfterMs: 3_000 });
        });
        expect(sent).toHaveLength(1);
      }
      const after = await icomply.listEntities({ query: { kycMetaData: true } });
      expect([waits, after.data, control.act("listEmails")]).toEqual([[], before.data, []]);
      expect((await icomply.findNaturalPersons({ query: { email: person.email } })).data).toMatchObject({ data: [] });
    },
  );
}
