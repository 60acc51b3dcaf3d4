import type { Scenario } from "../scenario.ts";

/** What a last name does to a decision. */
export interface Persona {
  readonly lastName: string;
  readonly outcome: string;
  readonly score: number;
  readonly tags: readonly string[];
  readonly reasons: readonly string[];
  /** How many runs end with a failed service before one goes through. */
  readonly partialRuns?: number;
  /** Whether questions have to be answered first; they then decide. */
  readonly asksQuestions?: boolean;
  readonly watchlistHit?: boolean;
}

const approved = { outcome: "Approved", score: 0.96, tags: ["Identity Confirmed"], reasons: ["All checks passed"] };

/** The decision for any last name that is not listed. */
export const defaultPersona: Persona = { lastName: "", ...approved };

/** The last names that choose a decision. Upper and lower case matter. */
export const personas: readonly Persona[] = [
  { lastName: "Review", outcome: "Manual Review", score: 0.7, tags: ["Address Unconfirmed"], reasons: ["Address not confirmed"] },
  { lastName: "Deny", outcome: "Denied", score: 0.12, tags: ["Identity Not Found"], reasons: ["Identity not found"] },
  { lastName: "Questions", ...approved, asksQuestions: true },
  { lastName: "Partial", ...approved, partialRuns: 1 },
  { lastName: "Stillpartial", ...approved, partialRuns: 2 },
  {
    lastName: "Watchlist",
    outcome: "Manual Review",
    score: 0.55,
    tags: ["Watchlist Hit"],
    reasons: ["Possible watchlist match"],
    watchlistHit: true,
  },
];

const lastName = (id: string, title: string, name: string, effect: string): Scenario => ({
  id,
  title,
  operationId: "createEvaluation",
  trigger: `name_last is ${name}`,
  input: { name_last: name },
  effect,
});

/** Every trigger of the Alloy sandbox. The first three are those of public exercises; the others are the sandbox's own. */
export const scenarios: readonly Scenario[] = [
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
    id: "invalid-body",
    title: "Body that breaks the specification",
    operationId: "createEntityDocument",
    trigger: "a member is missing or of the wrong type, as a document without name",
    effect: "400, minor code 4002, with pointer and keyword in details",
  },
  {
    id: "cached",
    title: "Answered from the cache",
    operationId: "createEvaluation",
    trigger: "the same input once more within 30 days, without Alloy-Refresh-Cache: true",
    effect: "201, a new evaluation whose services read cached",
  },
  {
    id: "expired-token",
    title: "Bearer token past its hour",
    operationId: "createBearerToken",
    trigger: "the clock is advanced by 3600000 ms after the token was issued",
    effect: "401, minor code 4012, on the next call with it",
  },
];

/** The persona that a last name chooses. */
export function personaOf(name: unknown): Persona {
  const trimmed = typeof name === "string" ? name.trim() : "";
  return personas.find((persona) => persona.lastName === trimmed) ?? defaultPersona;
}
