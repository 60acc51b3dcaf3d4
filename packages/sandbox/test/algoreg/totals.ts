import type { Totals } from "../contract/totals.ts";
import { credentials, person } from "./setup.ts";

/** What all parts amount to. */
export const totals: Totals = {
  missing: [],
  notJudged: { request: [], answer: [] },
  wrong: { request: 33, answer: 0 },
  // An answer without a body.
  unplanted: ["createThreadMessage answer 204"],
  secrets: [credentials.email, credentials.password, credentials.onboarding.password, person.first_name, person.last_name, person.contacts],
};
