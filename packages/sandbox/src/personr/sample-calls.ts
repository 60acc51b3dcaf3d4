import { type SampleCalls, withTrigger } from "../sample-calls.ts";
import { personrCredentials } from "./credentials.ts";

const applicant = { email: "ada@example.org", phone: "+61 400 000 000", nameFirst: "Ada", nameLast: "Lovelace", flowName: "Basic KYC" };
const entity = { companyName: "Kiwi Goods", registrationNumber: "000 000 000", country: "AUS", flowName: "KYB" };

/** Calls for a shell: an applicant and a company, with a token that is fetched first. */
export const sampleCalls: SampleCalls = {
  before: (baseUrl) =>
    `TOKEN=$(curl -s -X POST -u ${personrCredentials.email}:${personrCredentials.password} ${baseUrl}/api-basic-auth | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')`,
  signIn: '-H "authorization: Bearer $TOKEN"',
  asTheyAre: ["approved", "entity-approved"],
  calls: {
    createApplicant: { body: (input) => withTrigger(applicant, input) },
    createEntity: { body: (input) => withTrigger(entity, input) },
  },
};
