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
  /** Whether a service answers only later, by calling back. */
  readonly callsBack?: boolean;
  readonly watchlistHit?: boolean;
}

const approved = { outcome: "Approved", score: 0.96, tags: ["Identity Confirmed"], reasons: ["All checks passed"] };

/** The decision for any last name that is not listed. */
const defaultPersona: Persona = { lastName: "", ...approved };

/** The last names that choose a decision. Upper and lower case matter. */
export const personas: readonly Persona[] = [
  { lastName: "Review", outcome: "Manual Review", score: 0.7, tags: ["Address Unconfirmed"], reasons: ["Address not confirmed"] },
  { lastName: "Deny", outcome: "Denied", score: 0.12, tags: ["Identity Not Found"], reasons: ["Identity not found"] },
  { lastName: "Questions", ...approved, asksQuestions: true },
  { lastName: "Partial", ...approved, partialRuns: 1 },
  { lastName: "Stillpartial", ...approved, partialRuns: 2 },
  { lastName: "Pending", ...approved, callsBack: true },
  {
    lastName: "Watchlist",
    outcome: "Manual Review",
    score: 0.55,
    tags: ["Watchlist Hit"],
    reasons: ["Possible watchlist match"],
    watchlistHit: true,
  },
];

/** The persona that a last name chooses. */
export function personaOf(name: unknown): Persona {
  const trimmed = typeof name === "string" ? name.trim() : "";
  return personas.find((persona) => persona.lastName === trimmed) ?? defaultPersona;
}
