import type { Scenario } from "../scenario.ts";

const operationId = "createApplicant";
const named = (nameLast: string): Pick<Scenario, "operationId" | "trigger" | "input"> => ({
  operationId,
  trigger: `nameLast is ${nameLast}, or email begins with ${nameLast.toLowerCase()}@`,
  input: { nameLast },
});

/** What chooses how the check of a person ends. */
export const applicantScenarios: readonly Scenario[] = [
  {
    id: "approved",
    title: "Approved",
    operationId,
    trigger: "any nameLast and email that are not listed here",
    effect: "Reviewed 120000 ms after the check was started, reviewAnswer Approved",
  },
  { id: "blurred", title: "Image of low quality", ...named("Blurred"), effect: "Rejected with LOW_QUALITY, another try is allowed" },
  { id: "expired", title: "Document past its date", ...named("Expired"), effect: "Rejected with EXPIRATION_DATE, another try is allowed" },
  {
    id: "mismatch",
    title: "Other data in the document",
    ...named("Mismatch"),
    effect: "Rejected with PROB_APPLICANT_DATA, another try is allowed",
  },
  {
    id: "edited",
    title: "Edited image",
    ...named("Edited"),
    effect: "Rejected with GRAPHIC_EDITOR and SCREENSHOTS, another try is allowed",
  },
  {
    id: "second-try",
    title: "Approved at the second try",
    ...named("Secondtry"),
    effect: "Rejected with UNSATISFACTORY_PHOTOS, and Approved when the check is started again",
  },
  {
    id: "forged",
    title: "Forged document",
    ...named("Forged"),
    effect: "Rejected with FORGERY, final: another check is 400, status NO_ATTEMPT_LEFT",
  },
  { id: "criminal", title: "Criminal record", ...named("Criminal"), effect: "Rejected with CRIMINAL, final, and two hits as a list" },
  { id: "watchlist", title: "Hit on a watchlist", ...named("Watchlist"), effect: "Approved, and one hit, an object" },
  { id: "slow", title: "Slow check", ...named("Slow"), effect: "Reviewed 720000 ms after the check was started" },
  {
    id: "missing-documents",
    title: "Check started too early",
    operationId: "requestApplicantCheck",
    trigger: "an identity document, one of its sides, the selfie or the bill is not there",
    effect:
      "Rejected with FRONT_SIDE_MISSING, BACK_SIDE_MISSING, INCOMPLETE_DOC (selfie) or DOC_PAGE_MISSING (bill). With the rest uploaded and the check started again, as the name has it",
  },
  {
    id: "five-attempts",
    title: "Five attempts",
    operationId: "requestApplicantCheck",
    trigger: "the fifth check of somebody, by the call or by the hosted page",
    effect: "if Rejected, then final; a sixth is 400, status NO_ATTEMPT_LEFT",
  },
  {
    id: "repeated-request",
    title: "Check started twice",
    operationId: "requestApplicantCheck",
    trigger: "the call again while a check runs",
    effect: "the check starts over and takes one more of the five attempts; one webhook comes of it",
  },
  {
    id: "hosted-page",
    title: "Hosted page",
    operationId: "createApplicantVerificationLink",
    trigger: "the action finishVerification with the applicantId",
    effect: "a passport, a selfie and, where the flow wants it, a bill are there, and the check is started",
  },
  {
    id: "data-alone",
    title: "Check of data alone",
    operationId: "verifyApplicantData",
    trigger: "lastName, or email, as above",
    effect: "Pending at once, and Reviewed as above",
  },
];
