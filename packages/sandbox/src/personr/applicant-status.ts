import type { Json } from "../json.ts";
import { documentsOf, kindsOf } from "./documents.ts";
import { extractedFrom } from "./extracted.ts";
import type { ApplicantRecord, Decision } from "./records.ts";

/** The sandbox's account at Personr. */
const COMPANY = "1700000000003x100000000000000003";

/** What `getApplicantStatus` says of a person. */
export function applicantStatusBody(record: ApplicantRecord): Json {
  const { stage, decision, sourceKey, externalUserId } = record;
  const response = {
    applicantStatus: stage,
    applicantActionStatus: stage === "Created" ? null : stage === "Reviewed" ? "Reviewed" : "Pending",
    ...(decision && { result: resultBody(record, decision), ...found(record) }),
    sourceKey: sourceKey ?? null,
    externalUserId: externalUserId ?? [],
  };
  return { status: "success", response };
}

function resultBody({ id }: ApplicantRecord, decision: Decision): Json {
  return {
    "Modified Date": decision.decidedAt,
    "Created Date": decision.startedAt,
    reviewAnswer: decision.answer,
    applicant: id,
    company: COMPANY,
    rejectLabels: decision.labels,
    verification: decision.verificationId,
    reviewRejectType: decision.rejectType,
    commentClient: null,
    commentModeration: null,
    _id: decision.id,
  };
}

/** What came to light about the person, the documents and the place that the hosted page was opened from. */
function found(record: ApplicantRecord): Json {
  const read = extractedFrom(record);
  const documents = documentsOf(record);
  return {
    extractedFirstName: read.firstName,
    extractedLastName: read.lastName,
    extractedBirthDate: read.birthDate,
    documentCountry: read.country,
    extractedStreetNum: read.streetNumber,
    extractedStreet: read.street,
    extractedCity: read.city,
    extractedState: read.state,
    extractedPostCode: read.postCode,
    ...(record.usedPage
      ? { ipAddress: "xxx.xxx.xxx.xxx", ipTimezone: "Pacific/Auckland", ipCountry: "New Zealand", ipCity: "Auckland" }
      : { ipAddress: null, ipTimezone: null, ipCountry: null, ipCity: null }),
    documents: kindsOf(record),
    docNumber: documents.flatMap(({ number }) => number ?? []),
    docCountry: documents.map(({ country }) => country),
  };
}
