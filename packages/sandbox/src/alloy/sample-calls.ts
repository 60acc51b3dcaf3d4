import { type SampleCalls, withTrigger } from "../sample-calls.ts";
import { alloyCredentials } from "./credentials.ts";

/** An invented person who is approved. */
export const examplePerson = { name_first: "Ada", name_last: "Lovelace", birth_date: "1985-12-10", document_ssn: "987654323" };

/** Calls for a shell: an evaluation, and a journey of one person. */
export const sampleCalls: SampleCalls = {
  signIn: `-u ${alloyCredentials.token}:${alloyCredentials.secret}`,
  asTheyAre: ["approved", "journey-approved"],
  calls: {
    createEvaluation: { body: (input) => withTrigger(examplePerson, input) },
    createJourneyApplication: {
      path: { journey_token: "J-SandboxRetailOnboarding1" },
      body({ external_application_id, ...input }) {
        const entity = { entity_type: "person", branch_name: "persons", data: withTrigger(examplePerson, input) };
        return { ...(external_application_id !== undefined && { external_application_id }), entities: [entity] };
      },
    },
  },
};
