import { isApiError, unwrap } from "@kyc-clients/icomply";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { addCompany, company, contract, control, icomply, person, type Schemas, seeded } from "./setup.ts";

/** Legal entities: added, found, read, decided on, written to. */
export function testCompanies(): void {
  test("a company that was added is read and listed with all that was sent", async () => {
    const id = await addCompany();
    const result = await icomply.getLegalEntity({ path: { id } });
    if (!result.ok) throw new Error("not read");
    expectTypeOf(result.data.data).toEqualTypeOf<Schemas["LegalEntity"]>();
    expect(result.data.data).toEqual({ corporateInformation: company, corporateVerifications: [], supportingDocuments: [] });
    const query = { type: "legal-entities", descending: true, limit: 1 } as const;
    expect(unwrap(await icomply.listEntities({ query })).data).toEqual([{ id, type: "Legal Entity", corporateInformation: company }]);
  });

  test.each([
    ["own id", { externalID: "cust-9" }],
    ["DUNS number", { duns: company.duns }],
    ["DUNS number without its zeros", { duns: 771234 }],
    ["LEI", { glei: company.glei }],
    ["name", { companyName: "ferry street bakery ltd" }],
    ["number in a register", { registrationNumber: company.registrationNumber }],
    ["e-mail address", { email: company.email }],
    ["telephone number", { phone: company.companyPhone }],
  ])("a company is found by the %s", async (_, query) => {
    const body = { corporateInformation: company, kycMetaData: { externalID: "cust-9" } };
    const { data } = unwrap(await icomply.createLegalEntity({ body }));
    const { id } = data as { readonly id: string };
    expect(unwrap(await icomply.findLegalEntities({ query })).data).toEqual([id]);
    expect(unwrap(await icomply.findLegalEntities({ query: { ...query, companyName: "Millpond Ropeworks" } })).data).toEqual([]);
  });

  test("an agent's decision on a company is a verification, which the list and the company show", async () => {
    const id = await addCompany();
    await control.advance(1_500);
    control.act("review", { entityId: id, status: "Accepted" });
    control.act("review", { entityId: id, status: "Escalated" });
    const { corporateVerifications } = unwrap(await icomply.getLegalEntity({ path: { id } })).data;
    expect(corporateVerifications).toMatchObject([
      { legalEntityVerification: true, verificationStatus: "Accepted", verificationDate: "2026-05-01", verificationSource: "Manual Entry" },
      { legalEntityVerification: false, verificationStatus: "Review", nextReviewDate: "2028-04-30" },
    ]);
    const query = { type: "legal-entities", descending: true, limit: 1, corporateVerification: true, kycMetaData: true } as const;
    const kycMetaData = { status: "Escalated", riskLevel: 3, lastUpdated: "2026-05-01 12:00:01.5000000" };
    expect(unwrap(await icomply.listEntities({ query })).data).toMatchObject([{ id, corporateVerifications, kycMetaData }]);
  });

  test("each request for an update sends an e-mail, a repeated one too, and the client never repeats it by itself", async () => {
    const path = { entityID: seeded.company };
    control.addFault({ operationId: "requestLegalEntityUpdate", status: 503 });
    const failed = await icomply.requestLegalEntityUpdate({ path });
    expect([failed.status, failed.attempts, control.act("listEmails")]).toEqual([503, 1, []]);
    expect(unwrap(await icomply.requestLegalEntityUpdate({ path })).status).toBe("success");
    await control.advance(1_000);
    unwrap(await icomply.requestLegalEntityUpdate({ path }));
    expect(control.act("listEmails")).toEqual([
      { entityId: seeded.company, to: "office@example.org", at: START },
      { entityId: seeded.company, to: "office@example.org", at: START + 1_000 },
    ]);
  });

  test("nobody is written to who is a person, or has no e-mail address", async () => {
    for (const [entityID, status] of [
      [seeded.person, 404],
      [seeded.unreachable, 400],
    ] as const) {
      const result = await icomply.requestLegalEntityUpdate({ path: { entityID } });
      expect([result.ok, result.status, result.error]).toMatchObject([false, status, { code: status, status: "failure" }]);
    }
    expect(control.act("listEmails")).toEqual([]);
  });

  test("an unknown company is a failure under 200, which is no success to the client", async () => {
    const result = await icomply.getLegalEntity({ path: { id: seeded.person } });
    expect([result.ok, result.status, result.error]).toMatchObject([false, 200, { code: 404, status: "failure", data: null }]);
    expect(() => unwrap(result)).toThrow(expect.toSatisfy(isApiError));
  });

  test("an addition that names an unknown entity is refused, and no company is added", async () => {
    const before = contract.made();
    const body = { corporateInformation: company, kycMetaData: { entityID: "nobody" } };
    expect((await icomply.createLegalEntity({ body })).status).toBe(400);
    expect(unwrap(await icomply.findLegalEntities({ query: { glei: company.glei } })).data).toEqual([]);
    expect([contract.made() - before, unwrap(await icomply.findLegalEntities({ query: { email: person.email } })).data]).toEqual([2, []]);
  });
}
