import { type AlloyOperations, basic, oauth, unwrap } from "@kyc-clients/alloy";
import { expect, test } from "vitest";
import { START } from "../contract/contract.ts";
import { patience } from "../contract/patience.ts";
import { everyCall } from "./every-call.ts";
import { alloy, client, contract, control, credentials, evaluate } from "./setup.ts";

const path = { entity_token: "P-in-a-path", document_token: "D-any" };

/** A minor code for each status, as Alloy's table has them. */
const minorCodes = {
  400: 4003,
  401: 4015,
  403: 4032,
  404: 4042,
  409: 4091,
  412: 4121,
  418: 4180,
  429: 4033,
  500: 5001,
  503: 5031,
} as const;

/** Failures that have another body than the common one, or none. */
const otherBodies: ReadonlyMap<string, object | null> = new Map([
  ["getEvent 404", { error: expect.any(String) }],
  ["getTransaction 404", null],
]);

/** Failures from the control plane, and what a client then sends again. */
export function testFaults(): void {
  test.each(contract.operations)("every failure that is documented for $operationId is a result of its status", async (operation) => {
    const { operationId } = operation;
    const documented = Object.keys(operation.answers).filter((status) => Number(status) >= 400);
    expect(documented.length).toBeGreaterThanOrEqual(8);
    for (const status of documented.map(Number)) {
      const minorCode = minorCodes[status as keyof typeof minorCodes];
      control.addFault({ operationId, status, minorCode, retryAfter: 7 });
      const once = client(basic(credentials), { attempts: 1 });
      const result = await everyCall[operationId as keyof AlloyOperations](once);
      const short = operationId.endsWith("BearerToken");
      const common = { error: { minor_code: minorCode }, ...(!short && { status_code: status, timestamp: START }) };
      const [error = common] = [otherBodies.get(`${operationId} ${status}`)];
      expect([result.ok, result.status, result.attempts]).toEqual([false, status, 1]);
      if (error === null) expect(result.error).toBeUndefined();
      else expect(result.error).toMatchObject(error);
      if (!result.ok) expect(result.retryAfterMs).toBe(7_000);
    }
    expect(control.faults()).toEqual([]);
  });

  test("a status that the spec does not list is an ApiError, and the judge refuses it too", async () => {
    control.addFault({ operationId: "getParameters", status: 409 });
    const error = { code: "undocumented_status", status: 409, operationId: "getParameters", attempts: 1 };
    await contract.wrong("answer", () => expect(alloy.getParameters()).rejects.toMatchObject(error));
  });

  test("a GET is sent again after 429 when the vendor said so, and after 503 in growing waits", async () => {
    const { entity_token } = await evaluate();
    const { waits, ...options } = patience();
    const patient = client(basic(credentials), options);
    control.addFault({ operationId: "getParameters", status: 429, retryAfter: 3 });
    expect(await patient.getParameters()).toMatchObject({ status: 200, attempts: 2, data: { required: [{ key: "name_first" }, {}] } });
    control.addFault({ operationId: "getEntity", status: 503, times: 2 });
    expect(await patient.getEntity({ path: { entity_token } })).toMatchObject({ status: 200, attempts: 3, data: { entity_token } });
    control.addFault({ operationId: "downloadEntityDocument", status: 500, times: 3 });
    expect(await patient.downloadEntityDocument({ path })).toMatchObject({
      status: 500,
      attempts: 3,
      error: { error: { minor_code: 5000 } },
    });
    expect(waits).toEqual([3_000, 250, 500, 250, 500]);
  });

  test("a token exchange is sent again after 503, whoever asks for it", async () => {
    const { waits, ...options } = patience();
    control.addFault({ operationId: "createBearerToken", status: 503 });
    expect(await client(oauth(credentials), options).getParameters()).toMatchObject({ status: 200, attempts: 1 });
    control.addFault({ operationId: "createBearerToken", status: 429, retryAfter: 2 });
    const asked = await client(basic(credentials), options).createBearerToken({ body: { grant_type: "client_credentials" } });
    expect([asked.status, asked.attempts, waits]).toEqual([200, 2, [250, 2_000]]);
  });

  test.each(["createEvaluation", "updateEvaluation", "resumeEvaluation", "createEntityDocument", "uploadEntityDocument"] as const)(
    "%s is not sent again after 429 or 503, and nothing was done",
    async (operationId) => {
      const { waits, ...options } = patience();
      const { entity_token } = await evaluate();
      const before = unwrap(await alloy.getEntity({ path: { entity_token } }));
      for (const status of [429, 503]) {
        control.addFault({ operationId, status, retryAfter: 3 });
        const sent = await contract.exchanges(async () => {
          const result = await everyCall[operationId](client(basic(credentials), options));
          expect(result).toMatchObject({ ok: false, status, attempts: 1, retryAfterMs: 3_000 });
        });
        expect(sent).toHaveLength(1);
      }
      expect([waits, unwrap(await alloy.getEntity({ path: { entity_token } }))]).toEqual([[], before]);
    },
  );
}
