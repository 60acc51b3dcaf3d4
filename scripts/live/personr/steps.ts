import type { PersonrOperations } from "@kyc-clients/personr";
import type { Read } from "../memory.ts";
import { type Step, stepsOf } from "../step.ts";

const step = stepsOf<PersonrOperations>();
const applicant = (read: Read) => ({ body: { applicantId: read("applicant") } });
const entity = (read: Read) => ({ body: { applicantId: read("entity") } });

/** What is known of one applicant and one entity, whom the settings name: Personr lists nobody. */
export const personrSteps: readonly Step[] = [
  step("getApplicantStatus", { args: applicant, expects: 200 }),
  step("getApplicantDetails", { args: applicant, expects: 200 }),
  step("downloadApplicantDocuments", { args: applicant, expects: 200 }),
  step("downloadApplicantDocumentsInformation", { args: applicant, expects: 200 }),
  step("getEntityStatus", { args: entity, expects: 200 }),
  step("getEntityOwnership", { args: entity, expects: 200 }),
  step("getEntityQuestionnaire", { args: entity, expects: 200 }),
  step("getAmlResults", { args: applicant, expects: 200 }),
];
