import { type Change, change, type Payloads } from "@kyc-clients/testing";
import { applicantStatus } from "./applicant-results.ts";
import { notMissing, notObject, notText, notTexts, optional } from "./changes.ts";
import { entityStatus } from "./entity-results.ts";

const applicant = {
  applicantId: "1x1",
  actionStatus: "Reviewed",
  reviewAnswer: "Rejected",
  rejectLabels: ["FORGERY", "CRIMINAL"],
  extFirstName: "ANA",
  extLastName: "SILVA",
  extDob: "1990-02-03",
  extStreetNumber: "1",
  extStreetName: "TEST ROAD",
  extCity: "AUCKLAND",
  extPostCode: "1010",
  extCountry: "NEW ZEALAND",
  docCountryISO: "NZL",
  docExpiry: "2031-04-30",
  sourceKey: "web",
  externalUserId: ["crm-17"],
};
const entity = {
  applicantId: "1x1",
  status: "Reviewed",
  reviewAnswer: "Rejected",
  rejectLabels: ["SANCTIONS", "COMPROMISED_PERSONS"],
  entityType: "NEW ZEALAND LIMITED COMPANY",
  registrySource: "INVENTED REGISTER OF GOODS & COMPANIES",
  registeredAddress: "1 TEST ROAD",
  companyName: "Kiwi Goods Ltd",
  registrationNumber: "942 900 000 0000",
  incorporatedOn: "2015-06-30",
  representativeEmail: "rui@example.org",
  representativePhone: "064 000 0000",
  flowQuestions: ["Do you export goods?"],
  flowAnswers: ["No"],
  flow: "KYB",
  sourceKey: "web",
  externalUserId: ["crm-18"],
};

const isList = (value: unknown): boolean => Array.isArray(value);
const pointers = (body: object, want: (value: unknown) => boolean): string[] =>
  Object.entries(body).flatMap(([name, value]) => (want(value) && name !== "applicantId" ? [`/${name}`] : []));
const textsOf = (body: object): string[] => pointers(body, (value) => !isList(value));
const listsOf = (body: object): string[] => pointers(body, isList);

/** The changes of the older form, as whole bodies beside the flat ones. */
const older = ({ base }: Pick<Payloads, "base">, changes: readonly Change[]): Change[] =>
  changes.filter(([, pointer]) => pointer !== "").map((one): Change => [`the older form: ${one[0]}`, "", change(base, one)]);

const olderEntity = { base: change(entityStatus.base, ["", "/response/applicantId", "1x1"]) };
const ofOlderEntity: readonly Change[] = [...notText("/response/applicantId"), ["a text of questions", "/response/flowQuestions", "q"]];

/** Results as they are sent, in both forms. */
export const webhooks: readonly Payloads[] = [
  {
    at: "ApplicantResultEvent",
    base: applicant,
    good: [
      ["an id and nothing more", "", { applicantId: "1x1" }],
      ["words that no page names", "/reviewAnswer", "Rejected (Final)"],
      ["an action that no page names", "/actionStatus", "Odd"],
      ["a label that no page names", "/rejectLabels", ["NEW"]],
      ["a status of any kind", "/status", "success"],
      ["members of both forms", "/response", { applicantStatus: "Reviewed" }],
      ["the older form", "", applicantStatus.base],
      ...optional(...textsOf(applicant), ...listsOf(applicant)),
      ...older(applicantStatus, applicantStatus.good ?? []),
    ],
    bad: [
      ...notMissing("/applicantId"),
      ...notText("/applicantId", ...textsOf(applicant)),
      ...notTexts(...listsOf(applicant)),
      ["an empty object", "", {}],
      ["a failure", "", { status: "error", response: "Not found" }],
      ...older(applicantStatus, applicantStatus.bad),
      ...notObject,
    ],
  },
  {
    at: "EntityResultEvent",
    base: entity,
    good: [
      ["an id and nothing more", "", { applicantId: "1x1" }],
      ["a state that no page names", "/status", "Odd"],
      ["more members", "/owners", []],
      ["the older form without an id", "", entityStatus.base],
      ["the older form with questions", "", change(olderEntity.base, ["", "/response/flowQuestions", ["Do you export?"]])],
      ...optional(...textsOf(entity), ...listsOf(entity)),
      ...older(olderEntity, [...(entityStatus.good ?? []), ...optional("/response/applicantId")]),
    ],
    bad: [
      ...notMissing("/applicantId"),
      ...notText("/applicantId", ...textsOf(entity)),
      ...notTexts(...listsOf(entity)),
      ["an empty object", "", {}],
      ["a failure", "", { status: "error", response: "Not found" }],
      ...older(olderEntity, [...entityStatus.bad, ...ofOlderEntity]),
      ...notObject,
    ],
  },
];
