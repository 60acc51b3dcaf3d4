import type { Totals } from "../contract/totals.ts";
import { company, credentials, person } from "./setup.ts";

/** What all parts amount to. */
export const totals: Totals = {
  // Where two mean the same, the sandbox gives 200.
  missing: [
    "createNaturalPerson 201",
    "uploadNaturalPersonImage 201",
    "createIdentityDocument 201",
    "createLegalEntity 201",
    "createAmlSearch 201",
  ],
  notJudged: { request: [], answer: ["downloadNaturalPersonImages"] },
  wrong: { request: 26, answer: 1 },
  // An archive is whatever it is.
  unplanted: ["downloadNaturalPersonImages answer 200"],
  secrets: [credentials.password, credentials.apiKey.value, credentials.webhookSecret, person.lastName, person.email, company.companyName],
};
