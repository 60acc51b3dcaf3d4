import { unwrap } from "@kyc-clients/icomply";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { addPerson, CHECKS_MS, control, icomply, person, readPerson, type Schemas, seeded, statusOf } from "./setup.ts";

/** Natural persons: added, found, read, checked. */
export function testPersons(): void {
  test("a person who was added is read, found and listed with all that was sent", async () => {
    const linkedEntities = [{ relationship: "Director", entityID: seeded.company }];
    const kycMetaData = { externalID: "cust-77", nextKYCReview: "2027-01-31" };
    const id = await addPerson({ ...person, linkedEntities }, { kycMetaData });
    expect(id).toMatch(/^[0-9a-z]{7}(-[0-9a-z]{4}){3}-[0-9a-z]{12}$/);
    const result = await icomply.getNaturalPerson({ path: { id } });
    if (result.status !== 200 || !result.ok) throw new Error("not read");
    expectTypeOf(result.data.data).toEqualTypeOf<Schemas["NaturalPerson"]>();
    expect(result.data).toEqual({
      code: 200,
      status: "success",
      message: "",
      data: {
        kycMetaData: {
          entityID: id,
          createdDateTime: "2026-05-01",
          lastUpdate: "2026-05-01",
          nextKYCReview: "2027-01-31",
          kycStatus: "New",
          externalID: "cust-77",
          tags: [],
        },
        personalInformation: { ...person, linkedEntities },
        identityVerification: [],
        documentAuthentication: [],
      },
    });
    const query = { type: "natural-persons", kycMetaData: true, descending: true, limit: 1 } as const;
    expect(unwrap(await icomply.listEntities({ query })).data).toEqual([
      {
        id,
        type: "Natural Person",
        kycMetaData: {
          assignedUser: null,
          dateCreated: "2026-05-01 12:00:00.0000000",
          riskLevel: 0,
          status: "New",
          lastUpdated: "2026-05-01 12:00:00.0000000",
        },
        personalInformation: person,
      },
    ]);
  });

  test.each([
    ["first name", { firstName: "runa" }],
    ["last name", { lastName: "HALVORSEN" }],
    ["telephone number", { phone: person.phone }],
    ["e-mail address", { email: "Runa.Halvorsen@example.org" }],
    ["own id", { externalID: "cust-77" }],
    ["all of these", { firstName: "Runa", lastName: "Halvorsen", phone: person.phone, email: person.email, externalID: "cust-77" }],
  ])("a person is found by the %s", async (_, query) => {
    const id = await addPerson(person, { kycMetaData: { externalID: "cust-77" } });
    expect(unwrap(await icomply.findNaturalPersons({ query })).data).toEqual([id]);
    expect(unwrap(await icomply.findNaturalPersons({ query: { ...query, lastName: "Vestergaard" } })).data).toEqual([]);
  });

  test("a search that asks for nothing finds every person and no company", async () => {
    const id = await addPerson();
    expect(unwrap(await icomply.findNaturalPersons()).data).toEqual([seeded.person, seeded.reviewed, id]);
  });

  test("what was not sent is null, and an addition that is repeated is a second person", async () => {
    const ids = [await addPerson({ lastName: "Halvorsen" }), await addPerson({ lastName: "Halvorsen" })];
    expect(new Set(ids).size).toBe(2);
    expect((await readPerson(ids[0] ?? "")).personalInformation).toMatchObject({ firstName: null, email: null, linkedEntities: [] });
    expect(unwrap(await icomply.findNaturalPersons({ query: { lastName: "Halvorsen" } })).data).toEqual(ids);
  });

  test("an addition that names an unknown entity is refused, and nobody is added", async () => {
    const body = { personalInformation: person, kycMetaData: { entityID: "nobody" } };
    const result = await icomply.createNaturalPerson({ body });
    expect([result.ok, result.status, result.error]).toMatchObject([false, 400, { code: 400, status: "failure", data: null }]);
    expect(unwrap(await icomply.findNaturalPersons({ query: { email: person.email } })).data).toEqual([]);
  });

  test("what an agent decides stands, though checks are under way", async () => {
    const kycMetaData = { nextKYCReview: "2026-12-31" };
    const id = await addPerson(person, { kycMetaData, kycServices: { requestIDV: true } });
    await control.advance(CHECKS_MS - 1);
    control.act("review", { entityId: id, status: "Rejected" });
    await control.advance(1);
    const decided = await readPerson(id);
    expect(decided.kycMetaData).toMatchObject({ kycStatus: "Rejected", nextKYCReview: "2028-04-30" });
    expect(decided.identityVerification).toMatchObject([{ identityVerification: false, identityStatus: "Rejected" }]);
  });

  test("a person who hands in again is checked again, and shows both checks", async () => {
    const id = await addPerson(person, { kycServices: { requestIDV: true } });
    await control.advance(CHECKS_MS);
    control.act("submitPersonalInfo", { entityId: id, firstName: "Runa", lastName: "Reject", dateOfBirth: "1983-07-20" });
    expect(await statusOf(id)).toBe("Pending");
    await control.advance(CHECKS_MS);
    const { personalInformation, identityVerification, kycMetaData } = await readPerson(id);
    expect(personalInformation).toMatchObject({ lastName: "Reject", dateOfBirth: "1983-07-20", email: person.email });
    expect(identityVerification?.map(({ identityStatus }) => identityStatus)).toEqual(["Accepted", "Rejected"]);
    expect([kycMetaData?.kycStatus, control.now()]).toEqual(["Rejected", START + 2 * CHECKS_MS]);
  });
}
