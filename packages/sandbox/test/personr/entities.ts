import { readEntityOwners, unwrap, withoutNulls } from "@kyc-clients/personr";
import { expect, expectTypeOf, test } from "vitest";
import {
  CHECK_MS,
  company,
  control,
  createCompany,
  createPerson,
  entityStatusOf,
  failure,
  hitsOn,
  image,
  mediaTypes,
  personr,
  type Schemas,
  start,
  statusOf,
} from "./setup.ts";

const { companyName, registrationNumber, country, flowName, sourceKey, externalUserId } = company;
const docFile = "https://files.kiwi-goods.example/certificate.pdf";

/** All owners, read from the text: an object with a member for each. */
async function ownersOf(applicantId: string): Promise<Schemas["OwnershipInsight"][]> {
  const { data } = await personr.raw.POST("/api-retrieve-ubo", { body: { applicantId }, parseAs: "text" });
  return readEntityOwners(String(data));
}

/** Companies: made, fed, checked and read. */
export function testEntities(): void {
  test.each(mediaTypes)("createEntity as %s makes a company that every other operation shows", async (contentType) => {
    const { response } = unwrap(await personr.createEntity({ contentType, body: company }));
    expectTypeOf(response).toEqualTypeOf<Schemas["Entity"]>();
    const { applicantId } = response;
    expect(response).toEqual({ ...company, applicantId: expect.stringMatching(/^\d+x\d+$/), applicantStatus: "Created" });
    const status = unwrap(await personr.getEntityStatus({ contentType, body: { applicantId } })).response;
    expectTypeOf(status).toEqualTypeOf<Schemas["EntityVerification"]>();
    expect(status).toEqual({
      ...{ applicantStatus: "Created", reviewAnswer: null, createdDate: "01/05/2026", rejectLabels: [], entityName: companyName },
      ...{
        registrationNumber,
        entityCountry: country,
        entityType: null,
        incorporatedOn: null,
        registrySource: null,
        registeredAddress: null,
      },
      ...{ representativeEmail: null, representativePhone: null, sourceKey, externalUserId },
    });
    const answers = unwrap(await personr.getEntityQuestionnaire({ contentType, body: { applicantId } }));
    expectTypeOf(answers).toEqualTypeOf<Schemas["EntityQuestionnaire"]>();
    const nothing = { selectedProducts: [], selectedProductIds: [], selectedPlans: [], selectedPlanIds: [], questionnaire: [] };
    expect(answers).toEqual({ applicantId, flow: flowName, sourceKey, externalUserId, ...nothing });
  });

  test.each(mediaTypes)(
    "owners of a register come as members of the same name, as %s, missing values as the text null",
    async (contentType) => {
      const applicantId = await createCompany({}, contentType);
      const last = unwrap(await personr.getEntityOwnership({ contentType, body: { applicantId } })).ownershipInsight;
      expect(last).toMatchObject({
        uboType: "Entity",
        name: "NORBERG HOLDINGS LIMITED",
        registrationNumber: "004417209",
        shares: ["500417", "250418"],
      });
      const owners = await ownersOf(applicantId);
      expect(owners).toHaveLength(2);
      expect(owners[1]).toEqual(last);
      expect(owners[0]).toEqual({
        ...{
          parentEntity: applicantId,
          applicantId: "null",
          uboType: "Individual",
          name: "SELA NORBERG",
          detectedPosition: ["Director", "UBO"],
        },
        ...{ inputtedPosition: "null", address: expect.any(String), registrationNumber: "null", shares: ["250125"], shareClass: ["ORD"] },
      });
      expect(withoutNulls(owners[0])).toMatchObject({ applicantId: null, registrationNumber: null });
    },
  );

  test.each([
    ["createApplicant", { createApplicant: true, applicantFlow: "Address KYC" }, "Address KYC"],
    ["createApplicant alone", { createApplicant: true }, "Basic KYC"],
    ["uboFlow", { uboFlow: "Address KYC" }, "Address KYC"],
  ])("%s makes an applicant of the person whom a register names", async (_, given, flow) => {
    for (const contentType of mediaTypes) {
      const [owner, other] = await ownersOf(await createCompany(given, contentType));
      expect(other?.applicantId).toBe("null");
      const applicantId = owner?.applicantId ?? "";
      const details = unwrap(await personr.getApplicantDetails({ body: { applicantId } })).response;
      expect(details).toMatchObject({ nameFirst: "Sela", nameLast: "Norberg", flowName: flow, status: "Created" });
      expect((await statusOf(applicantId)).sourceKey).toBe(sourceKey);
    }
    const [none] = await ownersOf(await createCompany({ createApplicant: false, applicantFlow: "Address KYC" }, "multipart/form-data"));
    expect(none?.applicantId).toBe("null");
  });

  test.each(mediaTypes)("addEntityUbo as %s links people and companies as owners, each once", async (contentType) => {
    const applicantId = await createCompany({ flowName: "Simple KYB" });
    expect(unwrap(await personr.getEntityOwnership({ contentType, body: { applicantId } }))).toEqual({ ownershipInsight: [] });
    const owner = await createPerson();
    const add = (uboApplicantId: string, position: "Director" | "Shareholder" | "Other") =>
      personr.addEntityUbo({ contentType, body: { applicantId, uboApplicantId, position } });
    const added = unwrap(await add(owner, "Director"));
    expect(added).toEqual({
      ...{ status: "success", applicantId, errors: [] },
      ubos: [{ applicantId: owner, type: "Individual", position: "Director" }],
    });
    const typedIn = { parentEntity: applicantId, detectedPosition: [], address: "null", shares: [], shareClass: [] };
    const individual = { ...typedIn, applicantId: owner, uboType: "Individual", name: "RUNA HALVORSEN", registrationNumber: "null" };
    const one = unwrap(await personr.getEntityOwnership({ contentType, body: { applicantId } }));
    expect(one).toEqual({ ownershipInsight: { ...individual, inputtedPosition: "Director" } });
    const holding = await createCompany({ companyName: "Ferry Holdings", flowName: "Simple KYB" });
    await add(owner, "Other");
    expect(unwrap(await add(holding, "Shareholder")).ubos).toEqual([
      { applicantId: owner, type: "Individual", position: "Other" },
      { applicantId: holding, type: "Entity", position: "Shareholder" },
    ]);
    expect(await ownersOf(applicantId)).toEqual([
      { ...individual, inputtedPosition: "Other" },
      { ...typedIn, applicantId: holding, uboType: "Entity", name: "FERRY HOLDINGS", inputtedPosition: "Shareholder", registrationNumber },
    ]);
    const itself = await add(applicantId, "Other");
    expect([itself.ok, itself.status, itself.error]).toEqual([false, 200, { status: "error", response: expect.any(String) }]);
    expect(await add("1700000000000x000000000000000000", "Other")).toMatchObject({ status: 400, error: failure("INVALID_DATA") });
    expect(await ownersOf(applicantId)).toHaveLength(2);
  });

  test("the kinds of documents are told again, and without any the check of a company is rejected", async () => {
    const docSubType = "Certificate of incorporation";
    for (const contentType of mediaTypes) {
      const [none, byAddress, encoded] = [await createCompany(), await createCompany(), await createCompany()];
      const taken = await personr.uploadEntityDocument({ contentType, body: { applicantId: byAddress, docSubType, docFile } });
      expect(unwrap(taken)).toEqual({ applicantId: byAddress, documentSubType: docSubType });
      const file = { applicantId: encoded, fileName: "certificate.pdf", docFile: image(5) };
      expect(unwrap(await personr.uploadEntityDocumentEncoded({ contentType, body: file }))).toEqual({
        applicantId: encoded,
        documentSubType: null,
      });
      const wrong = await personr.uploadEntityDocumentEncoded({
        contentType,
        body: { ...file, applicantId: none, fileName: "certificate.exe" },
      });
      expect([wrong.status, wrong.error]).toMatchObject([400, { status: "INVALID_FILE" }]);
      for (const applicantId of [none, byAddress, encoded]) await start(applicantId);
      await control.advance(CHECK_MS);
      const answers = [await entityStatusOf(none), await entityStatusOf(byAddress), await entityStatusOf(encoded)];
      expect(answers.map(({ reviewAnswer, rejectLabels }) => [reviewAnswer, rejectLabels])).toEqual([
        ["Rejected", ["INCOMPLETE_DOC"]],
        ["Approved", []],
        ["Approved", []],
      ]);
    }
  });

  test("a check shows what the register has; one on a flow without look-ups shows nothing of it", async () => {
    const applicantId = await createCompany();
    unwrap(await personr.uploadEntityDocument({ body: { applicantId, docFile } }));
    const simple = await createCompany({ flowName: "Simple KYB" });
    for (const id of [applicantId, simple]) await start(id);
    expect((await entityStatusOf(applicantId)).applicantStatus).toBe("Pre-Checked");
    await control.advance(30_000);
    expect((await entityStatusOf(applicantId)).applicantStatus).toBe("Pending");
    await control.advance(CHECK_MS - 30_000);
    expect(await entityStatusOf(applicantId)).toMatchObject({
      ...{ applicantStatus: "Reviewed", reviewAnswer: "Approved", entityType: "Limited Company", incorporatedOn: "30/06/2015" },
      ...{ registrySource: "Invented Register of Goods & Companies", registeredAddress: "1 Test Road, Auckland, 1010, NZ" },
    });
    expect(await entityStatusOf(simple)).toMatchObject({ applicantStatus: "Reviewed", reviewAnswer: "Approved", registrySource: null });
    expect(await ownersOf(simple)).toEqual([]);
  });

  test.each(mediaTypes)(
    "createEntityVerificationLink as %s gives a page; who finishes it answers, names an owner and is checked",
    async (contentType) => {
      const applicantId = await createCompany({ flowName: "KYB" });
      const { response } = unwrap(
        await personr.createEntityVerificationLink({ contentType, body: { applicant: applicantId, applicantId } }),
      );
      expect(response).toEqual({
        verificationLink: `https://enterprise.personr.co/entity-verification/${applicantId}`,
        customLink: `https://id.kiwi-goods.example/entity-verification/${applicantId}`,
      });
      control.act("finishVerification", { applicantId });
      const answers = unwrap(await personr.getEntityQuestionnaire({ contentType, body: { applicantId } }));
      expect(answers).toMatchObject({ selectedProducts: ["Account"], selectedProductIds: ["account-1"], selectedPlans: ["Monthly"] });
      expect(answers.questionnaire?.map(({ flowAnswer, internalQuestionId }) => [flowAnswer, internalQuestionId])).toEqual([
        ["No, not yet", "Q1"],
        [["Fruit", "Wool"], null],
      ]);
      expect((await ownersOf(applicantId)).at(-1)).toMatchObject({
        name: "RUI SANTOS",
        applicantId: "null",
        inputtedPosition: "Shareholder",
      });
      await control.advance(CHECK_MS);
      const status = await entityStatusOf(applicantId);
      expect(status).toMatchObject({ reviewAnswer: "Approved", representativeEmail: "rui@kiwi-goods.example" });
    },
  );

  test("an unknown flow for the company or for its owners is refused with HTTP 200", async () => {
    for (const given of [{ flowName: "Basic KYC" }, { uboFlow: "KYB" }, { createApplicant: true, applicantFlow: "none" }]) {
      const result = await personr.createEntity({ body: { ...company, ...given } });
      expect([result.ok, result.status, result.error]).toEqual([false, 200, { status: "error", response: "Flow not found" }]);
    }
  });

  test("an id of nobody, or of a person where a company is wanted, is refused", async () => {
    for (const applicantId of ["1700000000000x000000000000000000", await createPerson()]) {
      const body = { applicantId };
      const results = [
        await personr.getEntityStatus({ body }),
        await personr.getEntityOwnership({ body }),
        await personr.getEntityQuestionnaire({ body }),
        await personr.createEntityVerificationLink({ body }),
        await personr.uploadEntityDocument({ body: { applicantId, docFile } }),
        await personr.uploadEntityDocumentEncoded({ body: { applicantId, fileName: "a.pdf", docFile: "JVBERi0xLjQ=" } }),
        await personr.addEntityUbo({ body: { applicantId, uboApplicantId: applicantId, position: "Other" } }),
      ];
      for (const result of results) expect([result.status, result.error]).toEqual([400, failure("INVALID_DATA")]);
    }
    const none = { applicantId: "1700000000000x000000000000000000" };
    expect(await personr.requestApplicantCheck({ body: none })).toMatchObject({ status: 400, error: failure("INVALID_DATA") });
    expect(await personr.getAmlResults({ body: none })).toMatchObject({ status: 400, error: failure("INVALID_DATA") });
  });

  test("monitoring goes on after a check: a further hit is there with lists of nothing", async () => {
    const applicantId = await createCompany({ flowName: "Simple KYB" });
    expect(() => control.act("reportHit", { applicantId })).toThrow("/applicantId");
    await start(applicantId);
    await control.advance(CHECK_MS);
    expect(await hitsOn(applicantId)).toEqual([]);
    const { searchId } = control.act("reportHit", { applicantId }) as { searchId: string };
    for (const contentType of mediaTypes) {
      const { aml } = unwrap(await personr.getAmlResults({ contentType, body: { applicantId } }));
      expect(aml).toMatchObject({
        searchId,
        type: "Company",
        name: [companyName],
        gender: [null],
        registrationNumber: [registrationNumber],
      });
      expect(withoutNulls(aml)).toMatchObject({ gender: [] });
    }
  });
}
