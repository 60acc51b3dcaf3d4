import { type SampleCalls, withTrigger } from "../sample-calls.ts";
import { weavrCredentials } from "./credentials.ts";
import { profiles } from "./profiles.ts";

const person = {
  ...{ name: "Ada", surname: "Lovelace", email: "ada@example.org", mobile: { countryCode: "+356", number: "79001234" } },
  dateOfBirth: { year: 1985, month: 12, day: 10 },
};
const address = { addressLine1: "4 Quay Row", city: "Valletta", postCode: "VLT 1111", country: "MT" };
const company = { type: "LLC", name: "Harbour Lane", registrationNumber: "C-00000", registrationCountry: "MT", businessAddress: address };
const rest = { ipAddress: "203.0.113.24", baseCurrency: "EUR" };

/** Calls for a shell: a consumer and a corporate. A transfer needs a session and two accounts. */
export const sampleCalls: SampleCalls = {
  signIn: `-H 'api-key: ${weavrCredentials.apiKey}'`,
  calls: {
    createConsumer: {
      body: (input) => withTrigger({ rootUser: { ...person, address, nationality: "MT" }, profileId: profiles.consumer, ...rest }, input),
    },
    createCorporate: {
      body: (input) =>
        withTrigger({ rootUser: { ...person, companyPosition: "DIRECTOR" }, company, profileId: profiles.corporate, ...rest }, input),
    },
  },
};
