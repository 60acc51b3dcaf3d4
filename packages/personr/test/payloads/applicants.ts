import type { Payloads } from "@kyc-clients/testing";
import { notMissing, notObject, notText, notTexts, optional, refused, wrongStatus } from "./changes.ts";

const applicantId = "1795219200010x555555555555555555";
const person = {
  email: "ana@example.org",
  phone: "+61 400 111 222",
  nameFirst: "Ana",
  nameLast: "Silva",
  flowName: "Basic KYC",
  sourceKey: "web",
  externalUserId: ["crm-17"],
};
const image = {
  applicantId,
  docType: "DRIVERS",
  docSubType: "BACK_SIDE",
  docCountryISO: "NZL",
  docFile: { filename: "back.png", contents: "iVBORw0KGgo=" },
};

/** People, their links, images and checks. */
export const applicants: readonly Payloads[] = [
  {
    at: "createApplicant body",
    base: person,
    good: [
      ["no more than has to be there", "", { email: "e", phone: "0", flowName: "f" }],
      ["none of your ids", "/externalUserId", []],
      ["a member that no page names", "/birthday", 1],
    ],
    bad: [
      ...notMissing("/email", "/phone", "/flowName"),
      ...notText("/email", "/phone", "/nameFirst", "/nameLast", "/flowName", "/sourceKey"),
      ...notTexts("/externalUserId"),
      ["null as a first name", "/nameFirst", null],
      ...notObject,
    ],
  },
  {
    at: "createApplicant body multipart/form-data",
    base: person,
    good: [["no more than has to be there", "", { email: "e", phone: "0", flowName: "f" }]],
    bad: notMissing("/email", "/phone", "/flowName"),
  },
  {
    at: "createApplicant 200",
    base: { status: "success", response: { applicantId, ...person, applicantStatus: "Created" } },
    good: [
      ["an id and nothing more", "/response", { applicantId }],
      ["the text null as the id", "/response/applicantId", "null"],
      ["a state that no page names", "/response/applicantStatus", "New"],
      ["none of your ids", "/response/externalUserId", []],
      ["more members", "/more", 1],
      ...optional("/response/email", "/response/phone", "/response/nameFirst", "/response/nameLast", "/response/flowName"),
      ...optional("/response/applicantStatus", "/response/sourceKey", "/response/externalUserId"),
      ...refused,
    ],
    bad: [
      ...wrongStatus,
      ...notMissing("/response", "/response/applicantId"),
      ...notText("/response/applicantId", "/response/email", "/response/applicantStatus", "/response/sourceKey"),
      ...notTexts("/response/externalUserId"),
      ["a list of people", "/response", [{ applicantId }]],
      ["a bare person", "", { applicantId }],
      ...notObject,
    ],
  },
  {
    at: "createApplicantVerificationLink body",
    base: { applicant: applicantId, applicantId },
    good: [
      ["the one name", "", { applicant: applicantId }],
      ["the other name", "", { applicantId }],
      ["a member that no page names", "/language", "en"],
    ],
    bad: [
      ["neither name", "", {}],
      ["another name", "", { id: applicantId }],
      ["null under both names", "", { applicant: null, applicantId: null }],
      ["null under one name", "", { applicantId: null }],
      ["a number under the one name", "/applicant", 7],
      ["a number under the other name", "/applicantId", 7],
      ["an object under one name", "/applicant", {}],
      ...notObject,
    ],
  },
  {
    at: "createApplicantVerificationLink body multipart/form-data",
    base: { applicant: applicantId, applicantId },
    good: [["the one name", "", { applicant: applicantId }]],
    bad: [
      ["neither name", "", {}],
      ["another name", "", { id: applicantId }],
    ],
  },
  {
    at: "createApplicantVerificationLink 200",
    base: {
      status: "success",
      response: { verificationLink: "https://enterprise.personr.co/verification/1x1", customLink: "https://id.example.org/1x1" },
    },
    good: [...optional("/response/customLink"), ["more members", "/response/expires", 1], ...refused],
    bad: [
      ...wrongStatus,
      ...notMissing("/response", "/response/verificationLink"),
      ...notText("/response/verificationLink", "/response/customLink"),
      ["a bare link", "/response", "https://enterprise.personr.co/verification/1x1"],
      ["a link without its wrapping", "", { status: "success", verificationLink: "https://enterprise.personr.co/verification/1x1" }],
      ...notObject,
    ],
  },
  {
    at: "uploadApplicantDocument body",
    base: image,
    good: [
      ["a selfie without a side", "", { ...image, docType: "SELFIE", docSubType: null }],
      ["no side", "/docSubType"],
      ["a kind that no page names", "/docType", "LIBRARY_CARD"],
      ["more about the file", "/docFile/size", 8],
    ],
    bad: [
      ...notMissing("/applicantId", "/docType", "/docCountryISO", "/docFile", "/docFile/filename", "/docFile/contents"),
      ...notText("/applicantId", "/docType", "/docCountryISO", "/docFile/filename", "/docFile/contents"),
      ["another side", "/docSubType", "LEFT_SIDE"],
      ["the word NULL as the side", "/docSubType", "NULL"],
      ["a country in small letters", "/docCountryISO", "nzl"],
      ["a country of two letters", "/docCountryISO", "NZ"],
      ["the name of a country", "/docCountryISO", "New Zealand"],
      ["a bare file", "/docFile", "iVBORw0KGgo="],
      ["a list of files", "/docFile", [image.docFile]],
      ...notObject,
    ],
  },
  {
    at: "uploadApplicantDocument 200",
    base: { applicantId, documentType: "DRIVERS", documentSubType: "BACK_SIDE", country: "NZL", errors: [], warnings: [] },
    good: [
      ["nothing at all", "", {}],
      ["what went wrong", "/errors", ["x", { code: 1 }]],
      ["a side that no page names", "/documentSubType", "SPINE"],
      ["more members", "/score", 1],
      ...optional("/applicantId", "/documentType", "/documentSubType", "/country", "/errors", "/warnings"),
      ...refused,
    ],
    bad: [
      ...notText("/applicantId", "/documentType", "/documentSubType", "/country"),
      ["a text of errors", "/errors", "x"],
      ["a map of warnings", "/warnings", {}],
      ...notObject,
    ],
  },
  {
    at: "requestApplicantCheck body",
    base: { applicantId },
    good: [["a member that no page names", "/priority", "high"]],
    bad: [
      ...notMissing("/applicantId"),
      ...notText("/applicantId"),
      ["the other name alone", "", { applicant: applicantId }],
      ...notObject,
    ],
  },
  {
    at: "requestApplicantCheck body multipart/form-data",
    base: { applicantId },
    bad: [...notMissing("/applicantId"), ["the other name alone", "", { applicant: applicantId }]],
  },
  {
    at: "requestApplicantCheck 200",
    base: { response: "success" },
    good: [
      ["another word", "/response", "queued"],
      ["more members", "/attempt", 2],
      ["a status beside it", "/status", "success"],
      ...refused,
    ],
    bad: [
      ...notMissing("/response"),
      ...notText("/response"),
      ["an empty object", "", {}],
      ["a status alone", "", { status: "success" }],
      ...notObject,
    ],
  },
];
