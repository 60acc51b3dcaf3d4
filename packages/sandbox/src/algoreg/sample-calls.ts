import { type SampleCalls, withTrigger } from "../sample-calls.ts";
import { algoregCredentials } from "./credentials.ts";

const person = { firstname: "Ada", lastname: "Lovelace", birthdate: "1985-12-10" };

/** Calls for a shell: a Go!Vid session. A checked document needs a picture. */
export const sampleCalls: SampleCalls = {
  signIn: `-u ${algoregCredentials.email}:${algoregCredentials.password}`,
  asTheyAre: ["session-passed"],
  calls: {
    createSession: {
      body: (input) => ({ scenario_code: "default", language: "en-GB", input_data: withTrigger(person, input) }),
    },
  },
};
