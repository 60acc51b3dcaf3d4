import type { Totals } from "../contract/totals.ts";
import { company, person, users } from "./setup.ts";

/** What all parts amount to. */
export const totals: Totals = {
  missing: [],
  notJudged: { request: [], answer: [] },
  wrong: { request: 102, answer: 0 },
  unplanted: [],
  secrets: [
    users.email,
    users.password,
    users.member.password,
    person.email,
    person.nameLast,
    company.companyName,
    company.registrationNumber,
  ],
};
