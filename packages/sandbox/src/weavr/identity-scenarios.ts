import type { Scenario } from "../scenario.ts";

const company = (word: string): Pick<Scenario, "operationId" | "trigger" | "input"> => ({
  operationId: "createCorporate",
  trigger: `the last word of company.name is ${word}`,
  input: { "company.name": `Harbour Lane ${word}` },
});
const person = (word: string): Pick<Scenario, "operationId" | "trigger" | "input"> => ({
  operationId: "createConsumer",
  trigger: `the last word of rootUser.surname is ${word}`,
  input: { "rootUser.surname": `Okland ${word}` },
});

/** What chooses how KYB and KYC end. Weavr documents no such names: all are the sandbox's own. */
export const identityScenarios: readonly Scenario[] = [
  {
    id: "kyb-approved",
    title: "KYB: approved",
    operationId: "startCorporateKyb",
    trigger: "any last word of company.name that is not listed here, then the action finishVerification",
    effect: "kybStatus INITIATED, then PENDING_REVIEW, and APPROVED 120000 ms later; the company has its registered address",
  },
  {
    id: "kyb-rejected",
    title: "KYB: rejected, may try again",
    ...company("Rejected"),
    effect: "REJECTED with DOCUMENTS_UNSATISFACTORY; a second KYB goes on in ongoingKybStatus, and is approved",
  },
  {
    id: "kyb-barred",
    title: "KYB: rejected for good",
    ...company("Barred"),
    effect: "REJECTED; startCorporateKyb then answers 409 KYB_PERMANENTLY_REJECTED",
  },
  {
    id: "kyb-owner",
    title: "KYB: an owner is rejected",
    ...company("Owner"),
    effect: "corporateBeneficiaryStatusUpdated with REJECTED, then REJECTED with BENEFICIARY_DETAILS_UNSATISFACTORY",
  },
  {
    id: "kyb-review",
    title: "KYB: stays under review",
    ...company("Review"),
    effect: "PENDING_REVIEW until the action decideVerification",
  },
  {
    id: "kyb-managed",
    title: "KYB: onboarded by Weavr",
    ...company("Managed"),
    effect: "startCorporateKyb answers 409 MANAGED_ONBOARDING_PENDING",
  },
  {
    id: "corporate-unlisted",
    title: "Company that no register has",
    ...company("Unlisted"),
    effect: "409 COMPANY_NOT_FOUND",
  },
  {
    id: "kyc-approved",
    title: "KYC: approved",
    operationId: "startConsumerKyc",
    trigger: "any last word of rootUser.surname that is not listed here, then the action finishVerification",
    effect: "fullDueDiligence INITIATED, then PENDING_REVIEW, and APPROVED 120000 ms later",
  },
  {
    id: "kyc-rejected",
    title: "KYC: rejected",
    ...person("Rejected"),
    effect: "REJECTED with DOCUMENTS_UNSATISFACTORY; startConsumerKyc then answers 409 KYC_REJECTED",
  },
  { id: "kyc-mismatch", title: "KYC: two people", ...person("Mismatch"), effect: "REJECTED with SELFIE_AND_DOCUMENTS_MISMATCH" },
  { id: "kyc-pep", title: "KYC: politically exposed", ...person("Pep"), effect: "REJECTED with PEP_STATUS" },
  { id: "kyc-twice", title: "KYC: known already", ...person("Twice"), effect: "REJECTED with REJECTED_DUPLICATE" },
  {
    id: "kyc-retry",
    title: "KYC: hand in again",
    ...person("Retry"),
    effect: "back to INITIATED with SELFIE_UNSATISFACTORY, and approved at the second attempt",
  },
  {
    id: "kyc-review",
    title: "KYC: stays under review",
    ...person("Review"),
    effect: "PENDING_REVIEW until the action decideVerification",
  },
  {
    id: "kyc-simulated",
    title: "Approved at once",
    operationId: "simulateConsumerVerification",
    trigger: "the id of a consumer; simulateCorporateVerification with that of a corporate",
    effect: "APPROVED, with e-mail address and mobile confirmed",
  },
  {
    id: "email-domain",
    title: "E-mail domain that is not taken",
    operationId: "createConsumer",
    trigger: "rootUser.email ends in @blocked.example, in createCorporate and the updates too",
    input: { "rootUser.email": "runa.halvorsen@blocked.example" },
    effect: "409 EMAIL_DOMAIN_NOT_ALLOWED",
  },
];
