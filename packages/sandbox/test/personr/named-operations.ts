import { credentials, unwrap } from "@kyc-clients/personr";
import { createApplicant, createPersonrClientOf, getApplicantStatus } from "@kyc-clients/personr/operations";
import { expect, test } from "vitest";
import { contract, person, statusOf, users } from "./setup.ts";

/** A client of only the operations that are named. */
export function testNamedOperations(): void {
  test("a client of named operations makes somebody, and reads how far they have come, as the whole client does", async () => {
    const named = contract.connect((options) => createPersonrClientOf({ createApplicant, getApplicantStatus }, options), {
      auth: credentials(users),
    });
    const { applicantId } = unwrap(await named.createApplicant({ body: person })).response;
    const status = unwrap(await named.getApplicantStatus({ body: { applicantId } })).response;
    expect(status).toEqual(await statusOf(applicantId));
  });

  test("a failure inside a 200 is a failure to a client of named operations too", async () => {
    const named = contract.connect((options) => createPersonrClientOf({ getApplicantStatus }, options), { auth: credentials(users) });
    const result = await named.getApplicantStatus({ body: { applicantId: "1795219200099x000000000000000000" } });
    expect(result.ok).toBe(false);
  });
}
