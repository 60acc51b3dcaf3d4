import { type PersonrClient, readEntityOwners } from "@kyc-clients/personr";
import { expect } from "vitest";
import { taken } from "./command.ts";
import { type Model, type ModelRecord, stageOf } from "./model.ts";

/** Insists that every operation shows a record as the model has it. */
export async function expectRecord(model: Model, record: ModelRecord, personr: PersonrClient): Promise<void> {
  const body = { applicantId: record.id };
  if (record.kind === "applicant") await expectApplicant(model, record, personr);
  else await expectEntity(model, record, personr);
  const { aml } = taken(await personr.getAmlResults({ body }));
  expect([aml].flat()).toHaveLength(record.hits);
}

/** What a result says of a record, whichever operation tells it. */
function decided({ decision }: ModelRecord): { readonly reviewAnswer: string | null; readonly rejectLabels: readonly string[] } {
  if (decision === undefined) return { reviewAnswer: null, rejectLabels: [] };
  return { reviewAnswer: decision.labels.length > 0 ? "Rejected" : "Approved", rejectLabels: decision.labels };
}

async function expectApplicant(model: Model, record: ModelRecord, personr: PersonrClient): Promise<void> {
  const body = { applicantId: record.id };
  const { decision, given, images } = record;
  const stage = stageOf(model, record);
  const { response } = taken(await personr.getApplicantStatus({ body }));
  const { applicantStatus, applicantActionStatus, result, ...rest } = response;
  const action = stage === "Created" ? null : stage === "Reviewed" ? "Reviewed" : "Pending";
  expect([applicantStatus, applicantActionStatus, rest.sourceKey]).toEqual([stage, action, given["sourceKey"] ?? null]);
  expect(rest.externalUserId).toEqual(given["externalUserId"] ?? []);
  if (decision === undefined) expect(result).toBeUndefined();
  else {
    const times = { "Created Date": decision.since, "Modified Date": decision.at };
    expect(result).toMatchObject({ ...decided(record), ...times, reviewRejectType: decision.type, applicant: record.id });
    expect(rest.extractedLastName).toBe(record.name.toUpperCase());
    expect(rest.documents).toEqual([...new Set(images.map(({ type }) => type))]);
  }
  const details = taken(await personr.getApplicantDetails({ body })).response;
  expect(details).toMatchObject({ nameLast: record.name, flowName: record.flow, status: stage });
  const all = images.map(({ contents }) => contents);
  const downloaded = taken(await personr.downloadApplicantDocuments({ body })).response;
  expect(downloaded).toEqual({ IdDocType: images.map(({ type }) => type), base64: all });
  const informed = taken(await personr.downloadApplicantDocumentsInformation({ body })).response;
  const kinds = [...new Set(images.map(({ type }) => type))].filter((type) => type !== "SELFIE");
  expect([informed.IdDocType, informed.base64, informed.docNumbers?.length]).toEqual([kinds, all, kinds.length]);
}

async function expectEntity(model: Model, record: ModelRecord, personr: PersonrClient): Promise<void> {
  const body = { applicantId: record.id };
  const { given, flow, usedPage, decision, owners } = record;
  const looksUp = flow !== "Simple KYB" && decision !== undefined;
  expect(taken(await personr.getEntityStatus({ body })).response).toMatchObject({
    ...decided(record),
    ...{ applicantStatus: stageOf(model, record), entityName: record.name, registrationNumber: given["registrationNumber"] },
    ...{
      entityCountry: given["country"],
      entityType: looksUp ? "Limited Company" : null,
      createdDate: expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/),
    },
    ...{ representativePhone: usedPage ? "0640000000" : null, sourceKey: given["sourceKey"] ?? null },
  });
  const { questionnaire, ...answers } = taken(await personr.getEntityQuestionnaire({ body }));
  expect(answers).toMatchObject({ applicantId: record.id, flow, externalUserId: given["externalUserId"] ?? [] });
  expect(questionnaire).toHaveLength(usedPage && flow === "KYB" ? 2 : 0);
  const { data } = await personr.raw.POST("/api-retrieve-ubo", { body, parseAs: "text" });
  expect(readEntityOwners(String(data))).toMatchObject(owners);
  expect([taken(await personr.getEntityOwnership({ body })).ownershipInsight].flat().at(-1)?.name).toBe(owners.at(-1)?.name);
}
