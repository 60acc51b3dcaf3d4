import { changeInvestigations } from "./change-investigation.ts";
import type { JourneyDecision } from "./journey-decision.ts";
import { recordEvent } from "./journey-events.ts";
import { type JourneyParts, versionOf } from "./journey-parts.ts";
import type { ApplicationReview, JourneyApplicationRecord } from "./journey-record.ts";
import { settleApplication } from "./journey-status.ts";

/** Decides on a whole application that waits for it, for good; an investigation of it goes on accordingly. */
export function reviewApplication(
  application: JourneyApplicationRecord,
  { outcome, reasons }: JourneyDecision,
  note: string | undefined,
  parts: JourneyParts,
): ApplicationReview {
  const review = { outcome, reasons, at: parts.context.now(), notes: note === undefined ? [] : [note] };
  application.review = review;
  for (const one of application.entityApplications) {
    if (one.status !== "pending_journey_application_review") continue;
    one.status = "completed";
    one.outcome = outcome;
  }
  const node = versionOf(application).review;
  const members = { outcome, reason: reasons[0] ?? null, reasons };
  recordEvent(application, { type: "completed_review_journey_application", node, members }, parts);
  settleApplication(application, parts);
  changeInvestigations(application, parts);
  return review;
}
