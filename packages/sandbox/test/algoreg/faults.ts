import { type AlgoregOperations, basic, unwrap } from "@kyc-clients/algoreg";
import { expect, test } from "vitest";
import { patience } from "../contract/patience.ts";
import { everyCall } from "./every-call.ts";
import { algoreg, client, codesOf, contract, control, credentials, save } from "./setup.ts";

/** No failure's status is documented: these are some of what `default` stands for. */
const statuses = [400, 401, 403, 404, 409, 422, 429, 500, 502, 503];

/** What reads, and so may be sent again; the chat page's token among it, as nothing says that one ends another. */
const repeated: readonly string[] = [
  ...["getCustomer", "listCustomerEvents", "searchDocuments", "createChatEndUserToken", "getThread", "listThreadMessages"],
  ...["getTransaction", "getTransactionHistory", "searchTransactions", "getAlert", "listAlerts", "getSession"],
];
const names = Object.keys(everyCall) as (keyof AlgoregOperations)[];

/** Failures from the control plane, and what a client then sends again. */
export function testFaults(): void {
  test.each(contract.operations)("any failure of $operationId is a result of its status", async ({ operationId, answers }) => {
    expect(Object.keys(answers).filter((status) => !status.startsWith("2"))).toEqual(["default"]);
    for (const status of statuses) {
      control.addFault({ operationId, status, retryAfter: 7 });
      const once = client(basic(credentials), { attempts: 1 });
      const result = await everyCall[operationId as keyof AlgoregOperations](once);
      expect([result.ok, result.status, result.attempts, codesOf(result)]).toEqual([false, status, 1, [`fault_${status}`]]);
      if (!result.ok) expect(result.retryAfterMs).toBe(7_000);
    }
    expect(control.faults()).toEqual([]);
  });

  test.each(names.filter((name) => repeated.includes(name)))("%s is sent again after 503 in growing waits", async (operationId) => {
    const { waits, ...options } = patience();
    // An open gate: a request of a password that was never taken is not repeated.
    const patient = client(basic(credentials), options);
    await patient.searchTransactions({ body: { limit: 0 } });
    control.addFault({ operationId, status: 503, times: 2 });
    const sent = await contract.exchanges(() => everyCall[operationId](patient));
    expect([sent.map(({ status }) => status).slice(0, 2), sent.length, waits]).toEqual([[503, 503], 3, [250, 500]]);
  });

  test.each(names.filter((name) => !repeated.includes(name)))("%s is not sent again after 429 or 503", async (operationId) => {
    const { waits, ...options } = patience();
    for (const status of [429, 503]) {
      control.addFault({ operationId, status, retryAfter: 3 });
      const sent = await contract.exchanges(async () => {
        const result = await everyCall[operationId](client(basic(credentials), options));
        expect(result).toMatchObject({ ok: false, status, attempts: 1, retryAfterMs: 3_000 });
      });
      expect(sent).toHaveLength(1);
    }
    expect(waits).toEqual([]);
  });

  test("a call that met a fault has done nothing", async () => {
    await save();
    control.addFault({ operationId: "saveCustomers", status: 500 });
    const failed = await algoreg.saveCustomers({ body: { customers: [{ external_id: "c-001", last_name: "Lost" }] } });
    expect(failed.status).toBe(500);
    expect(unwrap(await algoreg.getCustomer({ path: { customer_external_id: "c-001" } })).customer?.last_name).toBe("Halvorsen");
  });
}
