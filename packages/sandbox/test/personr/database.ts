import { unwrap } from "@kyc-clients/personr";
import { expect, test } from "vitest";
import { CHECK_MS, company, control, entityStatusOf, mediaTypes, personr, statusOf, upload } from "./setup.ts";

const data = {
  ...{
    flowName: "Database Verification",
    firstName: "Ines",
    middleName: "Maria",
    lastName: "Borg",
    dob: "1994-08-30",
    sourceCountry: "AUS",
  },
  ...{ street: "1707A Ferry Street", city: "Hobart", stateTerritory: "Tasmania", postCode: "700041", country: "AUS", idNumber: "000778" },
};

/** Checks of data alone: somebody is made and checked in one call. */
export function testDatabaseVerification(): void {
  test.each(mediaTypes)("verifyApplicantData as %s makes a person whose check shows what was given", async (contentType) => {
    const { response } = unwrap(await personr.verifyApplicantData({ contentType, body: data }));
    const { applicantId } = response;
    expect(response).toEqual({ applicantId: expect.any(String), flow: "Database Verification", status: "Pending" });
    expect(await statusOf(applicantId)).toMatchObject({ applicantStatus: "Pending", applicantActionStatus: "Pending" });
    const details = unwrap(await personr.getApplicantDetails({ body: { applicantId } })).response;
    expect(details).toMatchObject({ nameFirst: "Ines", nameLast: "Borg", email: null, flowName: "Database Verification" });
    await control.advance(CHECK_MS);
    expect(await statusOf(applicantId)).toMatchObject({
      ...{ applicantStatus: "Reviewed", result: { reviewAnswer: "Approved" }, extractedFirstName: "INES", extractedLastName: "BORG" },
      ...{ extractedBirthDate: "1994-08-30", documentCountry: "AUS", extractedStreetNum: "1707A", extractedStreet: "Ferry Street" },
      ...{ extractedCity: "Hobart", extractedState: "Tasmania", extractedPostCode: "700041", documents: [], docNumber: [] },
    });
    await expect(upload(applicantId, "PASSPORT", "FRONT_SIDE")).rejects.toMatchObject({ status: 400 });
  });

  test.each(mediaTypes)("verifyEntityData as %s makes a company whose check shows the register", async (contentType) => {
    const body = { ...company, flowName: "Database Verification" };
    const { response } = unwrap(await personr.verifyEntityData({ contentType, body }));
    const { applicantId } = response;
    expect(response).toEqual({ applicantId: expect.any(String), flow: "Database Verification", status: "Pending" });
    expect(await entityStatusOf(applicantId)).toMatchObject({ applicantStatus: "Pending", externalUserId: company.externalUserId });
    await control.advance(CHECK_MS);
    expect(await entityStatusOf(applicantId)).toMatchObject({
      reviewAnswer: "Approved",
      entityName: company.companyName,
      entityType: "Limited Company",
    });
  });

  test("a flow that is not for data alone is refused with HTTP 200", async () => {
    const refused = [
      await personr.verifyApplicantData({ body: { ...data, flowName: "Basic KYC" } }),
      await personr.verifyEntityData({ body: { ...company, flowName: "KYB" } }),
    ];
    for (const result of refused) expect([result.status, result.error]).toEqual([200, { status: "error", response: "Flow not found" }]);
  });

  test("only what is needed is needed", async () => {
    const body = { flowName: "Database Verification", firstName: "Ines", lastName: "Forged", sourceCountry: "NZL" };
    const { applicantId } = unwrap(await personr.verifyApplicantData({ body })).response;
    await control.advance(CHECK_MS);
    expect(await statusOf(applicantId)).toMatchObject({
      result: { rejectLabels: ["FORGERY"] },
      extractedBirthDate: null,
      extractedStreet: null,
    });
  });
}
