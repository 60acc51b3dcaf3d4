import { unwrap } from "@kyc-clients/personr";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import {
  CHECK_MS,
  control,
  createPerson,
  failure,
  hitsOn,
  mediaTypes,
  person,
  personr,
  type Schemas,
  start,
  statusOf,
  upload,
  uploadAll,
} from "./setup.ts";

const { flowName, sourceKey, externalUserId, ...contact } = person;

/** People: made, fed, checked and read. */
export function testApplicants(): void {
  test.each(mediaTypes)(
    "createApplicant as %s makes a person whom every other operation shows, with the caller's own ids",
    async (contentType) => {
      const result = await personr.createApplicant({ contentType, body: person });
      const { response } = unwrap(result);
      expectTypeOf(response).toEqualTypeOf<Schemas["Applicant"]>();
      const { applicantId } = response;
      expect(response).toEqual({ ...person, applicantId: expect.stringMatching(/^\d+x\d+$/), applicantStatus: "Created" });
      const details = unwrap(await personr.getApplicantDetails({ contentType, body: { applicantId } })).response;
      expect(details).toEqual({ ...contact, flowName, tags: [], status: "Created" });
      const { response: status } = unwrap(await personr.getApplicantStatus({ contentType, body: { applicantId } }));
      expect(status).toEqual({ applicantStatus: "Created", applicantActionStatus: null, sourceKey, externalUserId });
      expect(await createPerson({}, contentType)).not.toBe(applicantId);
    },
  );

  test.each(mediaTypes)(
    "createApplicantVerificationLink as %s gives a page under either name of the id; who finishes it is checked",
    async (contentType) => {
      const applicantId = await createPerson();
      const bodies = [{ applicant: applicantId, applicantId }, { applicant: applicantId }, { applicantId }];
      const verificationLink = `https://enterprise.personr.co/verification/${applicantId}`;
      for (const body of bodies) {
        const { response } = unwrap(await personr.createApplicantVerificationLink({ contentType, body }));
        expect(response).toEqual({ verificationLink, customLink: verificationLink });
      }
      const two = await personr.createApplicantVerificationLink({ contentType, body: { applicant: await createPerson(), applicantId } });
      expect([two.status, two.error]).toEqual([400, failure("INVALID_DATA")]);
      expect(control.act("finishVerification", { applicantId })).toEqual({ applicantStatus: "Pre-Checked" });
      await control.advance(CHECK_MS);
      expect(await statusOf(applicantId)).toMatchObject({
        applicantStatus: "Reviewed",
        result: { reviewAnswer: "Approved" },
        documents: ["PASSPORT", "SELFIE"],
        ipCountry: "New Zealand",
      });
    },
  );

  test("a flow with a domain of its own has it in customLink, and its page asks for a bill too", async () => {
    const applicantId = await createPerson({ flowName: "Address KYC" });
    const { response } = unwrap(await personr.createApplicantVerificationLink({ body: { applicantId } }));
    expect(response.customLink).toBe(`https://id.kiwi-goods.example/verification/${applicantId}`);
    control.act("finishVerification", { applicantId });
    await control.advance(CHECK_MS);
    expect(await statusOf(applicantId)).toMatchObject({
      result: { reviewAnswer: "Approved" },
      documents: ["PASSPORT", "SELFIE", "UTILITY_BILL"],
    });
  });

  test.each(mediaTypes)("what was uploaded comes back byte for byte from both downloads, as %s", async (contentType) => {
    const applicantId = await createPerson();
    const front = await upload(applicantId, "DRIVERS", "FRONT_SIDE", 3);
    const back = await upload(applicantId, "DRIVERS", "BACK_SIDE", 5);
    const selfie = await upload(applicantId, "SELFIE", null, 11);
    const bill = await upload(applicantId, "UTILITY_BILL", null, 13);
    const images = unwrap(await personr.downloadApplicantDocuments({ contentType, body: { applicantId } })).response;
    expectTypeOf(images).toEqualTypeOf<Schemas["DocumentDownload"]>();
    expect(images).toEqual({ IdDocType: ["DRIVERS", "DRIVERS", "SELFIE", "UTILITY_BILL"], base64: [front, back, selfie, bill] });
    const informed = unwrap(await personr.downloadApplicantDocumentsInformation({ contentType, body: { applicantId } })).response;
    // A licence counts once, a bill has neither number nor expiry, and a selfie is no document.
    expect(informed).toEqual({
      IdDocType: ["DRIVERS", "UTILITY_BILL"],
      docExpiries: ["2031-04-30", null],
      docNumbers: [expect.stringMatching(/^000/), null],
      base64: [front, back, selfie, bill],
    });
    const again = await upload(applicantId, "DRIVERS", "BACK_SIDE", 17);
    expect(unwrap(await personr.downloadApplicantDocuments({ body: { applicantId } })).response.base64).toEqual([
      front,
      again,
      selfie,
      bill,
    ]);
  });

  test("uploadApplicantDocument tells what it took, and takes no other file than Personr does", async () => {
    const applicantId = await createPerson();
    const body = { applicantId, docType: "ID_CARD", docCountryISO: "NZL", docFile: { filename: "card.JPG", contents: "/9j/4AAQ" } };
    expect(unwrap(await personr.uploadApplicantDocument({ body: { ...body, docSubType: "BACK_SIDE" } }))).toEqual({
      ...{ applicantId, documentType: "ID_CARD", documentSubType: "BACK_SIDE", country: "NZL", errors: [], warnings: [] },
    });
    expect(unwrap(await personr.uploadApplicantDocument({ body })).documentSubType).toBeNull();
    for (const docFile of [
      { filename: "card.gif", contents: "/9j/4AAQ" },
      { filename: "card.png", contents: "no base64" },
    ]) {
      const refused = await personr.uploadApplicantDocument({ body: { ...body, docFile } });
      expect([refused.status, refused.error]).toEqual([400, { status: "INVALID_FILE", message: expect.any(String) }]);
    }
    expect(unwrap(await personr.downloadApplicantDocuments({ body: { applicantId } })).response.IdDocType).toEqual(["ID_CARD", "ID_CARD"]);
  });

  test.each(mediaTypes)("a check that is requested as %s goes through all statuses, and then has its result", async (contentType) => {
    const applicantId = await createPerson();
    await uploadAll(applicantId);
    expect(unwrap(await personr.requestApplicantCheck({ contentType, body: { applicantId } }))).toEqual({ response: "success" });
    const seen = async () => [(await statusOf(applicantId)).applicantStatus, (await statusOf(applicantId)).applicantActionStatus];
    expect(await seen()).toEqual(["Pre-Checked", "Pending"]);
    await control.advance(30_000);
    expect(await seen()).toEqual(["Pending", "Pending"]);
    expect(unwrap(await personr.getApplicantDetails({ body: { applicantId } })).response?.status).toBe("Pending");
    await control.advance(CHECK_MS - 30_001);
    expect(await statusOf(applicantId)).not.toHaveProperty("result");
    await control.advance(1);
    const status = await statusOf(applicantId);
    expectTypeOf(status).toEqualTypeOf<Schemas["ApplicantVerification"]>();
    expect(status).toEqual({
      ...{ applicantStatus: "Reviewed", applicantActionStatus: "Reviewed", sourceKey, externalUserId },
      result: {
        ...{ "Created Date": START, "Modified Date": START + CHECK_MS, reviewAnswer: "Approved", rejectLabels: [], reviewRejectType: null },
        ...{ applicant: applicantId, company: expect.any(String), verification: expect.any(String), _id: expect.any(String) },
        ...{ commentClient: null, commentModeration: null },
      },
      ...{ extractedFirstName: "RUNA", extractedLastName: "HALVORSEN", extractedBirthDate: "1990-02-03", documentCountry: "AUS" },
      ...{
        extractedStreetNum: "1418B",
        extractedStreet: "TEST ROAD",
        extractedCity: "AUCKLAND",
        extractedState: null,
        extractedPostCode: "101041",
      },
      ...{ ipAddress: null, ipTimezone: null, ipCountry: null, ipCity: null },
      ...{ documents: ["PASSPORT", "SELFIE"], docNumber: ["000PA0001"], docCountry: ["AUS"] },
    });
  });

  test.each([
    ["nothing", [], ["FRONT_SIDE_MISSING", "INCOMPLETE_DOC"]],
    [
      "a licence without its back",
      [
        ["DRIVERS", "FRONT_SIDE"],
        ["SELFIE", null],
      ],
      ["BACK_SIDE_MISSING"],
    ],
    [
      "a card without its back",
      [
        ["ID_CARD", "FRONT_SIDE"],
        ["SELFIE", null],
      ],
      ["BACK_SIDE_MISSING"],
    ],
    [
      "a permit without its back",
      [
        ["RESIDENCE_PERMIT", "FRONT_SIDE"],
        ["SELFIE", null],
      ],
      ["BACK_SIDE_MISSING"],
    ],
    [
      "a licence without its front",
      [
        ["DRIVERS", "BACK_SIDE"],
        ["SELFIE", null],
      ],
      ["FRONT_SIDE_MISSING"],
    ],
    ["a passport without a selfie", [["PASSPORT", "FRONT_SIDE"]], ["INCOMPLETE_DOC"]],
    [
      "a bill in place of a document",
      [
        ["UTILITY_BILL", null],
        ["SELFIE", null],
      ],
      ["FRONT_SIDE_MISSING"],
    ],
  ] as const)("a check that is started with %s is spoiled, and good once the rest is there", async (_, images, labels) => {
    const applicantId = await createPerson();
    for (const [type, side] of images) await upload(applicantId, type, side);
    await start(applicantId);
    await control.advance(CHECK_MS);
    expect((await statusOf(applicantId)).result).toMatchObject({
      reviewAnswer: "Rejected",
      rejectLabels: labels,
      reviewRejectType: "Retry",
    });
    for (const type of ["DRIVERS", "ID_CARD", "RESIDENCE_PERMIT"]) {
      await upload(applicantId, type, "FRONT_SIDE");
      await upload(applicantId, type, "BACK_SIDE");
    }
    await uploadAll(applicantId);
    await start(applicantId);
    expect((await statusOf(applicantId)).result).toBeUndefined();
    await control.advance(CHECK_MS);
    expect((await statusOf(applicantId)).result).toMatchObject({ reviewAnswer: "Approved", rejectLabels: [] });
  });

  test("a flow that wants a bill rejects a check without one", async () => {
    const applicantId = await createPerson({ flowName: "Address KYC" });
    await uploadAll(applicantId);
    await start(applicantId);
    await control.advance(CHECK_MS);
    expect((await statusOf(applicantId)).result?.rejectLabels).toEqual(["DOC_PAGE_MISSING"]);
  });

  test("a check has five attempts, the fifth rejection is final, and a repeat while one runs takes one of them", async () => {
    const applicantId = await createPerson({ nameLast: "Blurred" });
    await uploadAll(applicantId);
    await start(applicantId);
    await control.advance(CHECK_MS - 1);
    await start(applicantId);
    await control.advance(CHECK_MS - 1);
    expect((await statusOf(applicantId)).applicantStatus).toBe("Pending");
    await control.advance(1);
    const results: unknown[] = [];
    for (let attempt = 3; attempt <= 5; attempt++) {
      await start(applicantId);
      await control.advance(CHECK_MS);
      results.push((await statusOf(applicantId)).result?.reviewRejectType);
    }
    expect(results).toEqual(["Retry", "Retry", "Final"]);
    const refused = await personr.requestApplicantCheck({ body: { applicantId } });
    expect([refused.status, refused.error]).toEqual([400, { status: "NO_ATTEMPT_LEFT", message: expect.any(String) }]);
    expect((await statusOf(applicantId)).applicantStatus).toBe("Reviewed");
  });

  test("an id of nobody, or of a company where a person is wanted, is refused", async () => {
    const { response } = unwrap(
      await personr.createEntity({
        body: { companyName: "Xenia Crafts", registrationNumber: "004417301", country: "AUS", flowName: "KYB" },
      }),
    );
    for (const applicantId of ["1700000000000x000000000000000000", response.applicantId]) {
      const body = { applicantId };
      const docFile = { filename: "a.png", contents: "/9j/4AAQ" };
      const results = [
        await personr.getApplicantStatus({ body }),
        await personr.getApplicantDetails({ body }),
        await personr.createApplicantVerificationLink({ body }),
        await personr.downloadApplicantDocuments({ body }),
        await personr.downloadApplicantDocumentsInformation({ body }),
        await personr.uploadApplicantDocument({ body: { applicantId, docType: "PASSPORT", docCountryISO: "AUS", docFile } }),
      ];
      for (const result of results) expect([result.status, result.error]).toEqual([400, failure("INVALID_DATA")]);
    }
    expect(await hitsOn(response.applicantId)).toEqual([]);
  });

  test("an unknown flow, or one for companies, is refused with HTTP 200, and nobody is made", async () => {
    for (const contentType of mediaTypes) {
      for (const unknown of ["basic kyc", "KYB", "Database Verification"]) {
        const result = await personr.createApplicant({ contentType, body: { ...person, flowName: unknown } });
        expect([result.ok, result.status, result.error]).toEqual([false, 200, { status: "error", response: "Flow not found" }]);
      }
    }
  });
}
