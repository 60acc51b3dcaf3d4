import type { TryScenario } from "../scenario.ts";

/** What can be tried with Algoreg, the simplest first. */
export const algoregScenarios: readonly TryScenario[] = [
  {
    vendor: "algoreg",
    id: "passed",
    title: "A session is passed",
    notice: "A session is made, the end user goes through it, and the robot decides.",
    expects: "PASS: POSITIVE",
  },
  {
    vendor: "algoreg",
    id: "not-passed",
    title: "A session is not passed",
    notice: "The same program, another last name. The decision is in the session, not in a status.",
    expects: "NOPASS: NEGATIVE",
  },
  {
    vendor: "algoreg",
    id: "watchlist",
    title: "A customer on a watchlist",
    notice: "One customer of two is not saved, within a 200. The other's name raises an alert.",
    expects: "Alert: PEP, score 100",
  },
  {
    vendor: "algoreg",
    id: "lockout",
    title: "A wrong password, sent once",
    notice: "Three wrong passwords lock a user. Fifty calls at once send it a single time; count the requests.",
    expects: "50 calls refused, the password was sent once",
  },
  {
    vendor: "algoreg",
    id: "payment",
    title: "A payment waits for a person",
    notice: "Above 10,000 EUR a payment is delayed until somebody allows it. The history has both.",
    expects: "allowed, delayed",
  },
];
