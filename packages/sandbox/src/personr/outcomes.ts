import type { ApplicantRecord, EntityRecord } from "./records.ts";

/** How a check ends, as a trigger has it. */
export interface Outcome {
  /** Why it is rejected; none approves. */
  readonly labels: readonly string[];
  /** Whether no other try is allowed. */
  readonly isFinal?: boolean;
  /** The attempt from which on it is approved all the same. */
  readonly approvedFrom?: number;
  /** How many hits the screening has. */
  readonly hits?: number;
  /** How much longer it takes. */
  readonly delayMs?: number;
}

const approved: Outcome = { labels: [] };

/** By last name of a person, or by what stands before the `@` of the e-mail address in small letters. */
const people: Readonly<Record<string, Outcome>> = {
  Blurred: { labels: ["LOW_QUALITY"] },
  Expired: { labels: ["EXPIRATION_DATE"] },
  Mismatch: { labels: ["PROB_APPLICANT_DATA"] },
  Edited: { labels: ["GRAPHIC_EDITOR", "SCREENSHOTS"] },
  Secondtry: { labels: ["UNSATISFACTORY_PHOTOS"], approvedFrom: 2 },
  Forged: { labels: ["FORGERY"], isFinal: true },
  Criminal: { labels: ["CRIMINAL"], isFinal: true, hits: 2 },
  Watchlist: { labels: [], hits: 1 },
  Slow: { labels: [], delayMs: 600_000 },
};

/** By the last word of a company's name. */
const companies: Readonly<Record<string, Outcome>> = {
  Sanctioned: { labels: ["SANCTIONS"], isFinal: true, hits: 1 },
  Watchlist: { labels: ["SANCTIONS", "WATCHLIST"], isFinal: true, hits: 2 },
  Compromised: { labels: ["COMPROMISED_PERSONS"] },
  Secondtry: { labels: ["COMPROMISED_PERSONS"], approvedFrom: 2 },
  Slow: { labels: [], delayMs: 600_000 },
};

/** How the check of an applicant or entity will end, if nothing is missing. */
export function outcomeOf(record: ApplicantRecord | EntityRecord): Outcome {
  if (record.kind === "entity") return chosen(companies, lastWord(record.companyName)) ?? approved;
  const [local = ""] = record.email?.split("@") ?? [];
  return chosen(people, record.nameLast ?? "") ?? chosen(people, local.slice(0, 1).toUpperCase() + local.slice(1)) ?? approved;
}

/** The last word of a name. */
export function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? "";
}

function chosen(outcomes: Readonly<Record<string, Outcome>>, trigger: string): Outcome | undefined {
  return Object.hasOwn(outcomes, trigger) ? outcomes[trigger] : undefined;
}
