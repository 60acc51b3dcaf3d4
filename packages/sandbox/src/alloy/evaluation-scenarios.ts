import type { Scenario } from "../scenario.ts";

const lastName = (id: string, title: string, name: string, effect: string): Scenario => ({
  id,
  title,
  operationId: "createEvaluation",
  trigger: `name_last is ${name}`,
  input: { name_last: name },
  effect,
});

/** What chooses the outcome of an evaluation. The first three are those of public exercises; the others are the sandbox's own. */
export const evaluationScenarios: readonly Scenario[] = [
  {
    id: "approved",
    title: "Approved",
    operationId: "createEvaluation",
    trigger: "any name_last that is not listed here",
    effect: "201, outcome Approved",
  },
  lastName("manual-review", "Manual review", "Review", "201, outcome Manual Review"),
  lastName("denied", "Denied", "Deny", "201, outcome Denied"),
  lastName(
    "questions",
    "Identity questions",
    "Questions",
    "200 with five questions. updateEvaluation with answers: the right answer to question n is answer n. All right: Approved. One wrong: Manual Review. More wrong: Denied. Any left open: 200 again",
  ),
  lastName(
    "partial",
    "Partial, then done",
    "Partial",
    "206, one service failed. resumeEvaluation, or updateEvaluation with {}: 201, outcome Approved",
  ),
  lastName(
    "still-partial",
    "Partial twice",
    "Stillpartial",
    "206, and 206 again on the first resumeEvaluation; 201, outcome Approved on the second",
  ),
  lastName("watchlist", "Watchlist hit", "Watchlist", "201, outcome Manual Review, with one match under diligence.watchlists"),
  {
    id: "missing-input",
    title: "Missing or unusable input",
    operationId: "createEvaluation",
    trigger: "a required parameter or every alternative under `or` is left out, or a value does not match its regex",
    effect: "200, a data request that lists what getParameters asks for and is not there. updateEvaluation with it goes on",
  },
  {
    id: "pending",
    title: "Service that calls back",
    operationId: "createEvaluation",
    trigger: "name_last is Pending",
    input: { name_last: "Pending" },
    effect: "202; finished, outcome Approved, once the clock is advanced by 60000 ms: getEvaluation then shows it",
  },
  {
    id: "cached",
    title: "Answered from the cache",
    operationId: "createEvaluation",
    trigger: "the same input once more within 30 days, without Alloy-Refresh-Cache: true",
    effect: "201, a new evaluation whose services read cached",
  },
  {
    id: "business",
    title: "Business",
    operationId: "createEvaluation",
    trigger: "the last word of business_name is one of the names above, with the credentials of Business Onboarding",
    effect: "as with that name_last",
  },
  {
    id: "transaction",
    title: "Transaction",
    operationId: "createEvaluation",
    trigger: "the credentials of Transaction Screening, for an entity (Alloy-Entity-Token) whose last name is one of those above",
    effect: "as with that name_last; each party is screened only with its alloy-hydrate header set to true",
  },
  {
    id: "applicant-group",
    title: "Group of applicants",
    operationId: "createEvaluation",
    trigger: "evaluations with the same alloy-external-group-id",
    effect: "group_token in each; getEntity of it shows all of them, createEntityReview of it decides all of them",
  },
];
