import type { VendorContext } from "../vendor.ts";
import { approval } from "./events.ts";
import { type IcomplyState, nextNumber, type PersonRecord } from "./state.ts";
import { checkStatusOf } from "./statuses.ts";
import { nextReviewOf } from "./times.ts";

/** How long checks take, in virtual time. */
const CHECKS_MS = 60_000;

/** How checks end, by last name in lower case. Any other is accepted. */
const endings: Readonly<Record<string, string>> = { review: "Review", reject: "Rejected", escalate: "Escalated" };

/** Starts the checks of a person, who is pending until they are done. What somebody decides meanwhile stands. */
export function startChecks(person: PersonRecord, state: IcomplyState, { now, schedule, emit }: VendorContext): void {
  const check = { id: `iv-${nextNumber(state)}`, status: "Review", nextReview: nextReviewOf(now()) };
  person.verifications.push(check);
  person.status = "Pending";
  person.updatedAt = now();
  person.checks += 1;
  const run = person.checks;
  schedule(CHECKS_MS, () => {
    if (person.checks !== run) return;
    const lastName = (person.information.lastName ?? "").trim().toLowerCase();
    person.status = Object.hasOwn(endings, lastName) ? (endings[lastName] as string) : "Accepted";
    person.updatedAt = now();
    check.status = checkStatusOf(person.status);
    if (person.status === "Accepted") emit(approval("natural-person-auto-approved", person));
  });
}
