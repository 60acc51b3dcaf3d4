import { type SampleCalls, withTrigger } from "../sample-calls.ts";
import { icomplyCredentials } from "./credentials.ts";

const { header, value } = icomplyCredentials.apiKey;
const person = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" };

/** Calls for a shell: a person whose identity is checked. */
export const sampleCalls: SampleCalls = {
  signIn: `-H '${header}: ${value}'`,
  asTheyAre: ["person-accepted"],
  calls: {
    createNaturalPerson: {
      body: (input) => ({ personalInformation: withTrigger(person, input), kycServices: { requestIDV: true } }),
    },
  },
};
