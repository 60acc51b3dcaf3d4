import type { WebhookEvent } from "../webhook-scheme.ts";
import { applicantStatusBody } from "./applicant-status.ts";
import { entityStatusBody } from "./entity-status.ts";
import { extractedFrom } from "./extracted.ts";
import type { ApplicantRecord, EntityRecord } from "./records.ts";
import { registryEntry } from "./registry.ts";

/** The webhook that tells the result of a check, in one of its two forms. */
export function resultEvent(record: ApplicantRecord | EntityRecord, form: "flat" | "enveloped"): WebhookEvent {
  if (record.kind === "applicant") {
    return { type: "applicantResult", data: form === "flat" ? flatApplicant(record) : applicantStatusBody(record) };
  }
  return { type: "entityResult", data: form === "flat" ? flatEntity(record) : envelopedEntity(record) };
}

function flatApplicant(record: ApplicantRecord): WebhookEvent["data"] {
  const { id, decision, sourceKey, externalUserId } = record;
  const read = extractedFrom(record);
  return {
    applicantId: id,
    actionStatus: "Reviewed",
    reviewAnswer: decision?.answer ?? null,
    rejectLabels: decision?.labels ?? [],
    extFirstName: read.firstName,
    extLastName: read.lastName,
    extDob: read.birthDate,
    extStreetNumber: read.streetNumber,
    extStreetName: read.street,
    extCity: read.city,
    extPostCode: read.postCode,
    extCountry: read.countryName,
    docCountryISO: read.country,
    docExpiry: read.expiry,
    sourceKey: sourceKey ?? null,
    externalUserId: externalUserId ?? [],
  };
}

function flatEntity(record: EntityRecord): WebhookEvent["data"] {
  const { id, stage, decision, companyName, registrationNumber, flow, representation, sourceKey, externalUserId } = record;
  const entry = registryEntry(record);
  return {
    applicantId: id,
    status: stage,
    reviewAnswer: decision?.answer ?? null,
    rejectLabels: decision?.labels ?? [],
    entityType: entry?.type.toUpperCase() ?? null,
    registrySource: entry?.source.toUpperCase() ?? null,
    registeredAddress: entry?.address.toUpperCase() ?? null,
    companyName,
    registrationNumber,
    incorporatedOn: entry?.incorporatedOn ?? null,
    representativeEmail: representation?.email ?? null,
    representativePhone: representation?.phone ?? null,
    ...questions(record),
    flow: flow.name,
    sourceKey: sourceKey ?? null,
    externalUserId: externalUserId ?? [],
  };
}

function envelopedEntity(record: EntityRecord): WebhookEvent["data"] {
  const { status, response } = entityStatusBody(record);
  return { status, response: { applicantId: record.id, ...response, ...questions(record) } };
}

/** Questions and answers, paired by their places. */
function questions({ representation }: EntityRecord): {
  readonly flowQuestions: readonly string[];
  readonly flowAnswers: readonly string[];
} {
  const answers = representation?.answers ?? [];
  return {
    flowQuestions: answers.map(({ flowQuestion }) => flowQuestion),
    flowAnswers: answers.map(({ flowAnswer }) => [flowAnswer].flat().join(", ")),
  };
}
