import type { ModelIdentity, State } from "./model.ts";

/** What comes of a check. */
export interface Decision {
  readonly state: State;
  readonly isFinal?: boolean;
}

const businesses: Readonly<Record<string, Decision>> = {
  Rejected: { state: "REJECTED" },
  Barred: { state: "REJECTED", isFinal: true },
  Owner: { state: "REJECTED" },
  Review: { state: "PENDING_REVIEW" },
};
const people: Readonly<Record<string, Decision>> = {
  Rejected: { state: "REJECTED", isFinal: true },
  Pep: { state: "REJECTED", isFinal: true },
  Retry: { state: "INITIATED" },
  Review: { state: "PENDING_REVIEW" },
};

/** Words to register under: most of them are approved. */
export const words: readonly string[] = [
  "Bakery",
  "Mills",
  "Okland",
  ...new Set([...Object.keys(businesses), ...Object.keys(people)]),
  ...["Managed", "Barred", "Barred", "Rejected", "Review"],
];

/** What comes of a check: by the word at first, well after that. */
export function decisionOf(kind: ModelIdentity["kind"], word: string, attempts: number): Decision {
  const table = kind === "CORPORATE" ? businesses : people;
  return (attempts === 1 ? table[word] : undefined) ?? { state: "APPROVED" };
}

/** Why KYB or KYC cannot be started; undefined where it can. */
export function startRefusal({ kind, word, status, ongoing, isBarred, emailConfirmed }: ModelIdentity): string | undefined {
  const check = kind === "CORPORATE" ? "KYB" : "KYC";
  if (status === "APPROVED") return `${check}_ALREADY_APPROVED`;
  if (isBarred) return kind === "CORPORATE" ? "KYB_PERMANENTLY_REJECTED" : "KYC_REJECTED";
  if (ongoing === "PENDING_REVIEW") return `${check}_PENDING_REVIEW`;
  if (!emailConfirmed) return "EMAIL_UNVERIFIED";
  return kind === "CORPORATE" && word === "Managed" ? "MANAGED_ONBOARDING_PENDING" : undefined;
}
