import type { EntityRecord } from "./state.ts";
import { dayOf } from "./times.ts";

/** The published list of states. */
export const kycStatuses: readonly string[] = ["New", "Pending", "Review", "Escalated", "Accepted", "Rejected", "Expired"];

/** The states that hold until the day of the next look. */
const PASSED: readonly string[] = ["Accepted", "Approved"];

/** How an entity stands now: what was accepted is expired from the day of its next look on. */
export function statusOf({ status, nextReview }: EntityRecord, now: number): string {
  return PASSED.includes(status) && dayOf(now) >= nextReview ? "Expired" : status;
}

/** The state of a single check under the state of the whole entity. */
export function checkStatusOf(status: string): string {
  if (PASSED.includes(status)) return "Accepted";
  return status === "Rejected" ? "Rejected" : "Review";
}
