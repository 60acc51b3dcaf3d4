import type { IdentityRecord } from "./identity-records.ts";

/** How a check ends. */
export interface Outcome {
  /** `INITIATED`: the documents have to be handed in again. `PENDING_REVIEW`: nobody decides before an action does. */
  readonly status: "INITIATED" | "PENDING_REVIEW" | "APPROVED" | "REJECTED";
  readonly details?: readonly string[];
  readonly comment?: string;
  /** Whether no other check may be started. */
  readonly isFinal?: boolean;
  /** Why an owner was rejected. */
  readonly owner?: string;
}

const approved: Outcome = { status: "APPROVED" };

const businesses: Readonly<Record<string, readonly Outcome[]>> = {
  rejected: [{ status: "REJECTED", details: ["DOCUMENTS_UNSATISFACTORY"], comment: "Send documents that can be read" }],
  barred: [{ status: "REJECTED", details: ["OTHER"], comment: "This business is not taken", isFinal: true }],
  owner: [
    {
      status: "REJECTED",
      details: ["BENEFICIARY_DETAILS_UNSATISFACTORY"],
      comment: "An owner did not pass",
      owner: "SELFIE_UNSATISFACTORY",
    },
  ],
  review: [{ status: "PENDING_REVIEW" }],
};

const people: Readonly<Record<string, readonly Outcome[]>> = {
  rejected: [{ status: "REJECTED", details: ["DOCUMENTS_UNSATISFACTORY"], comment: "The documents were not genuine", isFinal: true }],
  mismatch: [{ status: "REJECTED", details: ["SELFIE_AND_DOCUMENTS_MISMATCH"], comment: "Two different people", isFinal: true }],
  pep: [{ status: "REJECTED", details: ["PEP_STATUS"], isFinal: true }],
  twice: [{ status: "REJECTED", details: ["REJECTED_DUPLICATE"], isFinal: true }],
  retry: [{ status: "INITIATED", details: ["SELFIE_UNSATISFACTORY"], comment: "Take the selfie again" }],
  review: [{ status: "PENDING_REVIEW" }],
};

/** The word that chooses the outcome: the last one of a company's name, or of a person's surname. */
export function triggerOf(name: string): string {
  return name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
}

/** How the check of an identity ends: by its trigger at the first attempt, well at the next. */
export function outcomeOf({ kind, name, attempts }: IdentityRecord): Outcome {
  const table = kind === "CORPORATE" ? businesses : people;
  const trigger = triggerOf(name);
  return (Object.hasOwn(table, trigger) ? table[trigger] : undefined)?.[attempts - 1] ?? approved;
}
