import { unwrap } from "@kyc-clients/personr";
import { expect, test } from "vitest";
import { applicantScenarios } from "../../src/personr/applicant-scenarios.ts";
import { entityScenarios } from "../../src/personr/entity-scenarios.ts";
import {
  CHECK_MS,
  company,
  contract,
  control,
  createCompany,
  createPerson,
  entityStatusOf,
  hitsOn,
  personr,
  start,
  statusOf,
  uploadAll,
} from "./setup.ts";

type Expected = readonly [labels: readonly string[], hits: number, mayTryAgain?: boolean];

/** What each trigger with values leads to. */
const people: Readonly<Record<string, Expected>> = {
  blurred: [["LOW_QUALITY"], 0, true],
  expired: [["EXPIRATION_DATE"], 0, true],
  mismatch: [["PROB_APPLICANT_DATA"], 0, true],
  edited: [["GRAPHIC_EDITOR", "SCREENSHOTS"], 0, true],
  "second-try": [["UNSATISFACTORY_PHOTOS"], 0, true],
  forged: [["FORGERY"], 0, false],
  criminal: [["CRIMINAL"], 2, false],
  watchlist: [[], 1],
  slow: [[], 0],
};
const companies: Readonly<Record<string, Expected>> = {
  "entity-sanctioned": [["SANCTIONS"], 1, false],
  "entity-watchlist": [["SANCTIONS", "WATCHLIST"], 2, false],
  "entity-compromised": [["COMPROMISED_PERSONS"], 0, true],
  "entity-second-try": [["COMPROMISED_PERSONS"], 0, true],
  "entity-slow": [[], 0],
  "entity-owners-listed": [[], 0],
};

/** Whether another check is taken, and what it finds. */
async function again(applicantId: string, secondTry: boolean, answer: () => Promise<unknown>, expected: Expected): Promise<void> {
  const [labels, , mayTryAgain] = expected;
  const { ok, error } = await personr.requestApplicantCheck({ body: { applicantId } });
  expect(ok).toBe(mayTryAgain !== false);
  if (!ok) return expect(error).toMatchObject({ status: "NO_ATTEMPT_LEFT" });
  await control.advance(CHECK_MS + 600_000);
  expect(await answer()).toEqual(secondTry || labels.length === 0 ? "Approved" : "Rejected");
}

/** Every trigger in the input. */
export function testScenarios(): void {
  const named = applicantScenarios.filter(({ input }) => input !== undefined);
  const companyNamed = entityScenarios.filter(({ input }) => input !== undefined);

  test("all triggers with values are tried here", () => {
    expect(named.map(({ id }) => id)).toEqual(Object.keys(people));
    expect(companyNamed.map(({ id }) => id).toSorted()).toEqual(Object.keys(companies).toSorted());
    const operations = new Set(contract.operations.map(({ operationId }) => operationId));
    expect(control.scenarios().filter(({ operationId }) => !operations.has(operationId))).toEqual([]);
    expect(new Set(control.scenarios().map(({ id }) => id)).size).toBe(control.scenarios().length);
  });

  test.each(named)("a person: $title", async ({ id, input = {} }) => {
    const expected = people[id] as Expected;
    const [labels, hits, mayTryAgain] = expected;
    const email = `${input["nameLast"]?.toLowerCase()}@mail.example`;
    const database = { flowName: "Database Verification", firstName: "Runa", lastName: input["nameLast"] ?? "", sourceCountry: "AUS" };
    const both = [await createPerson(input), await createPerson({ email })];
    for (const applicantId of both) {
      await uploadAll(applicantId);
      await start(applicantId);
    }
    const three = [...both, unwrap(await personr.verifyApplicantData({ body: database })).response.applicantId];
    await control.advance(CHECK_MS);
    if (id === "slow") {
      for (const applicantId of three) expect((await statusOf(applicantId)).applicantStatus).toBe("Pending");
      await control.advance(600_000);
    }
    for (const applicantId of three) {
      const { result } = await statusOf(applicantId);
      expect(result).toMatchObject({ reviewAnswer: labels.length > 0 ? "Rejected" : "Approved", rejectLabels: labels });
      expect(result?.reviewRejectType).toBe(mayTryAgain === undefined ? null : mayTryAgain ? "Retry" : "Final");
      const found = await hitsOn(applicantId);
      expect(found.map(({ type }) => type)).toEqual(Array(hits).fill("Individual"));
      expect(new Set(found.map(({ searchId }) => searchId)).size).toBe(hits);
      await again(applicantId, id === "second-try", async () => (await statusOf(applicantId)).result?.reviewAnswer, expected);
      expect(await hitsOn(applicantId)).toHaveLength(hits);
    }
  });

  test.each(companyNamed)("a $title", async ({ id, input = {} }) => {
    const expected = companies[id] as Expected;
    const [rejectLabels, hits] = expected;
    const simple = await createCompany({ ...input, flowName: "Simple KYB" });
    await start(simple);
    const body = { ...company, ...input, flowName: "Database Verification" };
    const data = unwrap(await personr.verifyEntityData({ body })).response.applicantId;
    await control.advance(CHECK_MS);
    if (id === "entity-slow") {
      for (const applicantId of [simple, data]) expect((await entityStatusOf(applicantId)).applicantStatus).toBe("Pending");
      await control.advance(600_000);
    }
    for (const applicantId of [simple, data]) {
      const reviewAnswer = rejectLabels.length > 0 ? "Rejected" : "Approved";
      expect(await entityStatusOf(applicantId)).toMatchObject({ applicantStatus: "Reviewed", reviewAnswer, rejectLabels });
      expect((await hitsOn(applicantId)).map(({ type }) => type)).toEqual(Array(hits).fill("Company"));
      await again(applicantId, id === "entity-second-try", async () => (await entityStatusOf(applicantId)).reviewAnswer, expected);
    }
    const { ownershipInsight } = unwrap(await personr.getEntityOwnership({ body: { applicantId: await createCompany(input) } }));
    expect(Array.isArray(ownershipInsight)).toBe(id === "entity-owners-listed");
  });

  test("two hits are a list, one hit is an object, as is told of the watchlists", async () => {
    const ids = [
      await createCompany({ companyName: "Kiwi Watchlist", flowName: "Simple KYB" }),
      await createPerson({ nameLast: "Watchlist" }),
    ];
    for (const applicantId of ids) await start(applicantId);
    await control.advance(CHECK_MS);
    const shown = await Promise.all(ids.map(async (applicantId) => unwrap(await personr.getAmlResults({ body: { applicantId } })).aml));
    expect(shown.map((aml) => Array.isArray(aml))).toEqual([true, false]);
  });

  test("the hosted page is finished by those only for whom there is one, and who have an attempt left", async () => {
    const applicantId = await createPerson({ nameLast: "Forged" });
    expect(() => control.act("finishVerification", { applicantId: "nobody" })).toThrow("names no applicant");
    expect(() => control.act("finishVerification", { applicantId })).toThrow("for whom a link was made");
    unwrap(await personr.createApplicantVerificationLink({ body: { applicantId } }));
    control.act("finishVerification", { applicantId });
    await control.advance(CHECK_MS);
    expect((await statusOf(applicantId)).result?.reviewRejectType).toBe("Final");
    expect(() => control.act("finishVerification", { applicantId })).toThrow("no attempt left");
    expect(() => control.act("chooseWebhookBody", { form: "other" })).toThrow("/form");
  });
}
