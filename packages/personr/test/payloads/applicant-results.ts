import type { Payloads } from "@kyc-clients/testing";
import { notMissing, notObject, notText, notTexts, optional, refused, wrongStatus } from "./changes.ts";

const verification = {
  applicantStatus: "Reviewed",
  applicantActionStatus: "Reviewed",
  result: {
    "Modified Date": 1_795_219_320_000,
    "Created Date": 1_795_219_200_000,
    "Created By": "system",
    reviewAnswer: "Rejected",
    applicant: "1x1",
    company: "2x2",
    verification: "3x3",
    rejectLabels: ["LOW_QUALITY"],
    reviewRejectType: "Retry",
    commentClient: "c",
    commentModeration: "m",
    _id: "4x4",
  },
  extractedFirstName: "ANA",
  extractedLastName: "SILVA",
  extractedBirthDate: "1990-02-03",
  documentCountry: "NZL",
  extractedStreetNum: "1",
  extractedStreet: "TEST ROAD",
  extractedCity: "AUCKLAND",
  extractedState: null,
  extractedPostCode: "1010",
  ipAddress: "xxx.xxx.xxx.xxx",
  ipTimezone: "Pacific/Auckland",
  ipCountry: "New Zealand",
  ipCity: "Auckland",
  documents: ["DRIVERS", "SELFIE"],
  docNumber: ["DL000111"],
  docCountry: ["NZL"],
  sourceKey: "web",
  externalUserId: ["crm-17"],
};
const texts = Object.keys(verification).filter((name) => /^(?:extracted|ip|documentCountry|sourceKey)/.test(name));
const lists = ["documents", "docNumber", "docCountry", "externalUserId"];
const ofResult = ["Created By", "applicant", "company", "verification", "reviewRejectType", "commentClient", "commentModeration", "_id"];

/** The status of a person's check, right and wrong; the older form of the webhook is the same body. */
export const applicantStatus: Omit<Payloads, "at"> = {
  base: { status: "success", response: verification },
  good: [
    ["a check under way", "/response", { applicantStatus: "Pending", applicantActionStatus: "Pending" }],
    ["a person who was made just now", "/response", { applicantStatus: "Created" }],
    ["a state that no page names", "/response/applicantStatus", "Paused"],
    ["an answer that no page names", "/response/result/reviewAnswer", "Rejected (Final)"],
    ["a label that no page names", "/response/result/rejectLabels", ["LOW_QUALITY", "TOO_LOUD"]],
    ["no labels", "/response/result/rejectLabels", []],
    ["an empty result", "/response/result", {}],
    ["a state that is written small", "/response/applicantActionStatus", "reviewed"],
    ["more members", "/response/riskScore", 7],
    ...optional("/response/applicantActionStatus", "/response/result", "/response/result/reviewAnswer", "/response/result/rejectLabels"),
    ...optional("/response/result/Modified Date", "/response/result/Created Date"),
    ...optional(...ofResult.map((name) => `/response/result/${name}`)),
    ...optional(...[...texts, ...lists].map((name) => `/response/${name}`)),
  ],
  bad: [
    ...wrongStatus,
    ...notMissing("/response", "/response/applicantStatus"),
    ...notText("/response/applicantStatus", "/response/applicantActionStatus", "/response/result/reviewAnswer"),
    ...notText(...ofResult.map((name) => `/response/result/${name}`), ...texts.map((name) => `/response/${name}`)),
    ...notTexts("/response/result/rejectLabels", ...lists.map((name) => `/response/${name}`)),
    ["a time in words", "/response/result/Modified Date", "1795219320000"],
    ["a date as the time", "/response/result/Created Date", "2026-11-21"],
    ["a broken time", "/response/result/Created Date", 1.5],
    ["a list of results", "/response/result", []],
    ["a decision without its result", "/response/result", "Approved"],
    ["a flag as the decision", "/response/result/reviewAnswer", true],
    ["an empty response", "/response", {}],
    ["a bare check", "", verification],
    ...notObject,
  ],
};

/** What checks of people found. */
export const applicantResults: readonly Payloads[] = [
  { at: "getApplicantStatus 200", ...applicantStatus, good: [...(applicantStatus.good ?? []), ...refused] },
  {
    at: "getApplicantDetails 200",
    base: {
      status: "success",
      response: { email: "e", phone: "p", nameFirst: "Ana", nameLast: "Silva", tags: ["a"], flowName: "f", status: "Created" },
    },
    good: [
      ["nothing at all", "", {}],
      ["tags of any kind", "/response/tags", ["a", 1, { b: null }]],
      ["a state of the person that says error", "/response/status", "error"],
      ...optional("/status", "/response", "/response/email", "/response/phone", "/response/nameFirst", "/response/nameLast"),
      ...optional("/response/tags", "/response/flowName", "/response/status"),
      ...refused,
    ],
    bad: [
      ...notText("/response/email", "/response/phone", "/response/nameFirst", "/response/nameLast", "/response/flowName"),
      ...notText("/response/status"),
      ["a number as the status", "/status", 200],
      ["a failure around a person", "/status", "error"],
      ["a failure without words", "", { status: "error" }],
      ["a text of tags", "/response/tags", "a"],
      ["a list of people", "/response", []],
      ["a text as the person", "/response", "Ana"],
      ...notObject,
    ],
  },
  {
    at: "downloadApplicantDocuments 200",
    base: { status: "success", response: { IdDocType: ["DRIVERS", "DRIVERS", "SELFIE"], base64: ["/9j/4AAQ", "b", "c"] } },
    good: [
      ["no images yet", "/response", {}],
      ["a kind that no page names", "/response/IdDocType", ["LIBRARY_CARD"]],
      ["lists of other lengths", "/response/base64", []],
      ...optional("/response/IdDocType", "/response/base64"),
      ...refused,
    ],
    bad: [
      ...wrongStatus,
      ...notMissing("/response"),
      ...notTexts("/response/IdDocType", "/response/base64"),
      ["null among the images", "/response/base64", [null]],
      ["a list of responses", "/response", []],
      ["a text as the response", "/response", "/9j/4AAQ"],
      ...notObject,
    ],
  },
  {
    at: "downloadApplicantDocumentsInformation 200",
    base: {
      status: "success",
      response: { IdDocType: ["DRIVERS"], docExpiries: ["2031-04-30"], docNumbers: ["DL000111"], base64: ["/9j/4AAQ", "/9j/4BBR"] },
    },
    good: [
      ["nothing known", "/response", {}],
      ["kinds in the place of facts, as the page prints", "/response/docExpiries", ["DRIVERS", "PASSPORT"]],
      ["null among the expiries", "/response/docExpiries", [null, "2031-04-30"]],
      ["null among the numbers", "/response/docNumbers", [null]],
      ...optional("/response/IdDocType", "/response/docExpiries", "/response/docNumbers", "/response/base64"),
      ...refused,
    ],
    bad: [
      ...wrongStatus,
      ...notMissing("/response"),
      ...notTexts("/response/IdDocType", "/response/docExpiries", "/response/docNumbers", "/response/base64"),
      ["a list of responses", "/response", []],
      ...notObject,
    ],
  },
];
