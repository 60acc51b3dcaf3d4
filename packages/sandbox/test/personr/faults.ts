import { bearerToken, createPersonrClient, credentials, type PersonrOperations } from "@kyc-clients/personr";
import { expect, test } from "vitest";
import { patience } from "../contract/patience.ts";
import { everyCall } from "./every-call.ts";
import { basicHeader, client, contract, control, createPerson, personr, users, withToken } from "./setup.ts";

/** The failures of the host platform, and their shapes. */
const shapes: Readonly<Record<number, object>> = {
  400: { statusCode: 400, body: { status: "ERROR", message: expect.any(String) } },
  401: { error_class: "Unauthorized", message: null },
  404: { message: expect.any(String) },
  405: { message: expect.any(String) },
  429: { message: expect.any(String) },
  500: { code: "ERROR", message: expect.any(String) },
  503: { message: expect.any(String) },
};
const login = { statusCode: 400, reason: "INVALID_LOGIN_CREDENTIALS", message: expect.any(String) };

/** The eight operations that only read. */
const reads = contract.operations
  .map(({ operationId }) => operationId as keyof PersonrOperations)
  .filter((operationId) => /^(?:get|download)/.test(operationId));

/** Failures from the control plane, and what a client then sends again. */
export function testFaults(): void {
  test.each(contract.operations)(
    "every failure that is known of $operationId is a result of its status",
    async ({ operationId, answers }) => {
      expect(Object.keys(answers)).toContain("default");
      const isLogin = operationId.startsWith("createToken");
      const signedIn = operationId === "createTokenWithBasicAuth" ? client(basicHeader()) : client(bearerToken("made-up-token"));
      for (const [status, shape] of Object.entries(shapes)) {
        control.addFault({ operationId, status: Number(status), retryAfter: 7 });
        const result = await everyCall[operationId as keyof PersonrOperations](signedIn);
        expect([result.ok, result.status, result.attempts]).toEqual([false, Number(status), 1]);
        expect(result.error).toMatchObject(isLogin && status === "400" ? login : shape);
        if (!result.ok) expect(result.retryAfterMs).toBe(7_000);
      }
      expect(control.faults()).toEqual([]);
    },
  );

  test("reads are sent again after 429 when the platform said so, and after 503 in growing waits", async () => {
    const applicantId = await createPerson();
    expect(reads).toHaveLength(8);
    const { waits, ...options } = patience();
    const patient = contract.connect(createPersonrClient, { auth: credentials(users), ...options });
    control.addFault({ operationId: "getApplicantStatus", status: 429, retryAfter: 3 });
    const status = await patient.getApplicantStatus({ body: { applicantId } });
    expect(status).toMatchObject({ status: 200, attempts: 2, data: { response: { applicantStatus: "Created" } } });
    expect(waits.splice(0)).toEqual([3_000]);
    for (const operationId of reads) {
      control.addFault({ operationId, status: 503, times: 2 });
      expect((await everyCall[operationId](patient, "multipart/form-data")).attempts).toBe(3);
      expect(waits.splice(0)).toEqual([250, 500]);
    }
  });

  test.each(contract.operations.map(({ operationId }) => operationId as keyof PersonrOperations).filter((name) => !reads.includes(name)))(
    "%s is not sent again after 429, 500 or 503",
    async (operationId) => {
      const { waits, ...options } = patience();
      const auth = operationId === "createTokenWithBasicAuth" ? basicHeader() : bearerToken("made-up-token");
      const patient = contract.connect(createPersonrClient, { auth, ...options });
      for (const status of [429, 500, 503]) {
        control.addFault({ operationId, status, retryAfter: 3 });
        const sent = await contract.exchanges(async () => {
          expect(await everyCall[operationId](patient)).toMatchObject({ ok: false, status, attempts: 1 });
        });
        expect(sent).toHaveLength(1);
      }
      expect(waits).toEqual([]);
    },
  );

  test("what fails by a fault was not done: nobody was made, no token was ended", async () => {
    const signedIn = await withToken();
    const applicantId = await createPerson();
    control.addFault({ operationId: "createToken", status: 503 });
    const failed = await everyCall.createToken(client());
    expect(failed.status).toBe(503);
    // `createPerson` ended the token that `signedIn` has; the failed exchange did not end that of `personr`.
    expect((await personr.getApplicantStatus({ body: { applicantId } })).attempts).toBe(1);
    expect((await signedIn.getApplicantStatus({ body: { applicantId } })).status).toBe(401);
  });
}
