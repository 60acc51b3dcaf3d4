import type { WeavrOperations } from "@kyc-clients/weavr";
import { api, unwrap } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { patience } from "../contract/patience.ts";
import { everyCall } from "./every-call.ts";
import { contract, control, directorToken, flat, petra, stepUp } from "./setup.ts";

type OperationId = keyof WeavrOperations;

/** What `default` stands for here: any failure that is not listed by its own status. */
const UNLISTED = 418;

const waitOf = async (operationId: OperationId, status: number) => {
  const { waits, ...options } = patience();
  const patient = flat(await stepUp(await directorToken()), { ...options, attempts: 2 });
  control.addFault({ operationId, status, retryAfter: 3 });
  const sent = await contract.exchanges(() => everyCall[operationId](patient));
  control.clearFaults();
  return [sent.length, ...waits];
};

/** Failures from the control plane, and what a client then sends again. */
export function testFaults(): void {
  test.each(contract.operations)("every failure that is documented for $operationId is a result of its status", async (operation) => {
    const operationId = operation.operationId as OperationId;
    const bare = api.operations[operationId]?.none?.split(" ") ?? [];
    const documented = Object.keys(operation.answers).filter((status) => status === "default" || Number(status) >= 400);
    expect(documented).toContain("default");
    for (const status of documented.map((status) => (status === "default" ? UNLISTED : Number(status)))) {
      control.addFault({ operationId, status, retryAfter: 7 });
      const result = await everyCall[operationId](flat("made.up.token"));
      control.clearFaults();
      expect([result.ok, result.status, result.attempts]).toEqual([false, status, 1]);
      expect(result.error === undefined).toBe(bare.includes(String(status)));
      if (!result.ok) expect(result.retryAfterMs).toBe(7_000);
    }
  });

  const safe = (operationId: OperationId): boolean => {
    const { method, retrySafe } = api.operations[operationId] ?? {};
    return retrySafe ?? method === "GET";
  };
  const names = Object.keys(everyCall) as OperationId[];

  test.each(names)("%s is sent again after 503 only where that does no harm", async (operationId) => {
    expect(await waitOf(operationId, 503)).toEqual(safe(operationId) ? [2, 3_000] : [1]);
  });

  test("what fails by a fault was not done", async () => {
    const director = flat(await stepUp(await directorToken()));
    for (const status of [409, 429, 500, 503]) {
      control.addFault({ operationId: "createUser", status });
      expect((await director.createUser({ body: petra })).status).toBe(status);
    }
    expect(unwrap(await director.listUsers()).count).toBe(0);
  });
}
