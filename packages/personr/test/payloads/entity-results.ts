import type { Payloads } from "@kyc-clients/testing";
import { notMissing, notObject, notText, notTexts, optional, refused, wrongStatus } from "./changes.ts";

const verification = {
  applicantStatus: "Reviewed",
  reviewAnswer: "Rejected",
  createdDate: "21/11/2026",
  rejectLabels: ["SANCTIONS", "WATCHLIST"],
  entityName: "Kiwi Goods Ltd",
  registrationNumber: "0009429",
  entityType: "New Zealand Limited Company",
  incorporatedOn: "30/06/2015",
  entityCountry: "NZL",
  registrySource: "Invented Register of Goods & Companies",
  registeredAddress: "1 Test Road, Auckland, 1010, NZ",
  representativeEmail: "rui@example",
  representativePhone: "0640000000",
  flowAnswers: ["No"],
  sourceKey: "web",
  externalUserId: ["crm-18"],
};
const lists = ["/response/rejectLabels", "/response/flowAnswers", "/response/externalUserId"];
const texts = Object.keys(verification)
  .map((name) => `/response/${name}`)
  .filter((pointer) => !lists.includes(pointer) && pointer !== "/response/applicantStatus");

/** The status of a company's check, right and wrong; the older form of the webhook adds to it. */
export const entityStatus: Omit<Payloads, "at"> = {
  base: { status: "success", response: verification },
  good: [
    ["a company that was made just now", "/response", { applicantStatus: "Created" }],
    ["a state and an answer that no page names", "/response", { applicantStatus: "X", reviewAnswer: "Y", rejectLabels: ["Z"] }],
    ["a date of the other form", "/response/incorporatedOn", "2015-06-30"],
    ["no labels", "/response/rejectLabels", []],
    ["more members", "/response/owners", {}],
    ...optional(...texts, ...lists),
  ],
  bad: [
    ...wrongStatus,
    ...notMissing("/response", "/response/applicantStatus"),
    ...notText("/response/applicantStatus", ...texts),
    ...notTexts(...lists),
    ["a flag as the decision", "/response/reviewAnswer", true],
    ["an empty response", "/response", {}],
    ["a list of responses", "/response", [verification]],
    ...notObject,
  ],
};

const owner = {
  parentEntity: "1x1",
  applicantId: "null",
  uboType: "Individual",
  name: "ANA SILVA",
  detectedPosition: ["Secretary", "UBO", "Shareholder", "Director"],
  inputtedPosition: "null",
  address: "1 TEST ROAD",
  registrationNumber: "null",
  shares: ["5000000"],
  shareClass: ["ORD"],
};
const at = (...names: readonly string[]): string[] => names.map((name) => `/ownershipInsight/${name}`);
const questions = {
  applicantId: "1x1",
  flow: "KYB",
  sourceKey: "web",
  externalUserId: ["a"],
  selectedProducts: ["A"],
  selectedProductIds: ["1"],
  selectedPlans: ["P"],
  selectedPlanIds: ["2"],
  questionnaire: [{ flowQuestion: "Do you export?", questionId: "1x1", internalQuestionId: "Q1", flowAnswer: "No" }],
};
const chosen = ["/externalUserId", "/selectedProducts", "/selectedProductIds", "/selectedPlans", "/selectedPlanIds"];
const hit = { searchId: "1x1", type: "Company", name: ["Kiwi Goods Ltd"] };
const facts = [
  ...["name", "alias", "formerName", "potentialAlias", "registrationNumber", "idNumber", "passportNumber", "dateOfBirth", "dateOfDeath"],
  ...["gender", "stockTicker", "birthCountry", "birthPlace", "fatherName", "motherName", "education", "political", "religion"],
  ...["nationality", "ethnicity"],
];

/** What checks of companies found, and hits of both. */
export const entityResults: readonly Payloads[] = [
  { at: "getEntityStatus 200", ...entityStatus, good: [...(entityStatus.good ?? []), ...refused] },
  {
    at: "getEntityOwnership 200",
    base: { ownershipInsight: owner },
    good: [
      ["a list of owners", "/ownershipInsight", [owner, { ...owner, uboType: "Entity" }]],
      ["no owners", "/ownershipInsight", []],
      ["a name and a kind that no page names", "/ownershipInsight", { name: "n", uboType: "Trust" }],
      ["a list of roles that were typed in", "/ownershipInsight/inputtedPosition", ["Director"]],
      ["a role that no page names", "/ownershipInsight/detectedPosition", ["Treasurer"]],
      ["more members", "/count", 1],
      ...optional(
        ...at(
          "parentEntity",
          "applicantId",
          "detectedPosition",
          "inputtedPosition",
          "address",
          "registrationNumber",
          "shares",
          "shareClass",
        ),
      ),
      ...refused,
    ],
    bad: [
      ...notMissing("/ownershipInsight", ...at("name", "uboType")),
      ...notText(...at("parentEntity", "applicantId", "uboType", "name", "address", "registrationNumber")),
      ...notTexts(...at("detectedPosition", "shares", "shareClass")),
      ["a number as the role", "/ownershipInsight/inputtedPosition", 1],
      ["a number of shares", "/ownershipInsight/shares", [5_000_000]],
      ["the text null as the owner", "/ownershipInsight", "null"],
      ["an owner of whom nothing is known", "/ownershipInsight", {}],
      ["a list with such an owner", "/ownershipInsight", [owner, {}]],
      ["a bare owner", "", owner],
      ...notObject,
    ],
  },
  {
    at: "getEntityQuestionnaire 200",
    base: questions,
    good: [
      ["an id and nothing more", "", { applicantId: "1x1" }],
      ["several answers", "/questionnaire/0/flowAnswer", ["No", "Yes"]],
      ["no answers", "/questionnaire/0/flowAnswer", []],
      ["a question of which nothing is known", "/questionnaire", [{}]],
      ...optional("/flow", "/sourceKey", "/questionnaire", ...chosen),
      ...optional(
        "/questionnaire/0/flowQuestion",
        "/questionnaire/0/questionId",
        "/questionnaire/0/internalQuestionId",
        "/questionnaire/0/flowAnswer",
      ),
      ...refused,
    ],
    bad: [
      ...notMissing("/applicantId"),
      ...notText("/applicantId", "/flow", "/sourceKey"),
      ...notText("/questionnaire/0/flowQuestion", "/questionnaire/0/questionId", "/questionnaire/0/internalQuestionId"),
      ...notTexts(...chosen),
      ["one question without a list", "/questionnaire", {}],
      ["a text as a question", "/questionnaire", ["Q1"]],
      ["a number as an answer", "/questionnaire/0/flowAnswer", 1],
      ["a number among the answers", "/questionnaire/0/flowAnswer", ["No", 1]],
      ["an object as an answer", "/questionnaire/0/flowAnswer", {}],
      ...notObject,
    ],
  },
  {
    at: "getAmlResults 200",
    base: { aml: { ...hit, ...Object.fromEntries(facts.slice(1).map((name) => [name, [null]])) } },
    good: [
      ["a list of hits", "/aml", [hit, hit]],
      ["no hits", "/aml", []],
      ["an id and nothing more", "/aml", { searchId: "1x1" }],
      ["a kind that no page names", "/aml/type", "Person"],
      ["members that the copies cut off", "/aml/category", { notes: [{}] }],
      ["texts beside a null", "/aml/alias", ["a", null]],
      ...optional("/aml/type", ...facts.map((name) => `/aml/${name}`)),
      ...refused,
    ],
    bad: [
      ...notMissing("/aml", "/aml/searchId"),
      ...notText("/aml/searchId", "/aml/type"),
      ...notTexts(...facts.map((name) => `/aml/${name}`)),
      ["the text null for a list", "/aml/dateOfBirth", "null"],
      ["a hit of which nothing is known", "/aml", {}],
      ["a list with such a hit", "/aml", [hit, {}]],
      ["a text as the hit", "/aml", "none"],
      ["a bare hit", "", hit],
      ...notObject,
    ],
  },
];
