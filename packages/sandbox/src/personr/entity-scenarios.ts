import type { Scenario } from "../scenario.ts";

const operationId = "createEntity";
const named = (word: string): Pick<Scenario, "operationId" | "trigger" | "input"> => ({
  operationId,
  trigger: `the last word of companyName is ${word}`,
  input: { companyName: `Kiwi Goods ${word}` },
});

/** What chooses how the check of a company ends, and how its owners are told. */
export const entityScenarios: readonly Scenario[] = [
  {
    id: "entity-approved",
    title: "Company: approved",
    operationId,
    trigger: "any last word of companyName that is not listed here",
    effect: "Reviewed 120000 ms after the check was started, reviewAnswer Approved",
  },
  {
    id: "entity-sanctioned",
    title: "Company: sanctioned",
    ...named("Sanctioned"),
    effect: "Rejected with SANCTIONS, final, and one hit, an object",
  },
  {
    id: "entity-watchlist",
    title: "Company: on a watchlist",
    ...named("Watchlist"),
    effect: "Rejected with SANCTIONS and WATCHLIST, final, and two hits as a list",
  },
  { id: "entity-compromised", title: "Company: compromised persons", ...named("Compromised"), effect: "Rejected with COMPROMISED_PERSONS" },
  {
    id: "entity-second-try",
    title: "Company: approved at the second try",
    ...named("Secondtry"),
    effect: "Rejected with COMPROMISED_PERSONS, and Approved when the check is started again",
  },
  { id: "entity-slow", title: "Company: slow check", ...named("Slow"), effect: "Reviewed 720000 ms after the check was started" },
  {
    id: "entity-no-document",
    title: "Company: no document",
    operationId: "requestApplicantCheck",
    trigger: "an entity on the flow KYB for which no document was handed over",
    effect: "Rejected with INCOMPLETE_DOC",
  },
  {
    id: "entity-owners",
    title: "Company: owners of a register",
    operationId,
    trigger: "flowName is KYB",
    effect:
      "getEntityOwnership repeats the member ownershipInsight, once for a person and once for a company. With createApplicant or uboFlow the person is an applicant, Created",
  },
  {
    id: "entity-owners-listed",
    title: "Company: owners as a list",
    ...named("Listed"),
    effect: "getEntityOwnership has a list in one member ownershipInsight",
  },
  {
    id: "entity-hosted-page",
    title: "Company: hosted page",
    operationId: "createEntityVerificationLink",
    trigger: "the action finishVerification with the applicantId",
    effect: "representative, typed-in owner and, with KYB, answers, product and plan are there, and the check is started",
  },
  {
    id: "entity-data-alone",
    title: "Company: check of data alone",
    operationId: "verifyEntityData",
    trigger: "the last word of companyName, as above",
    effect: "Pending at once, and Reviewed as above",
  },
];
