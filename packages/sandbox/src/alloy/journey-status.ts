import { recordEvent } from "./journey-events.ts";
import { type JourneyParts, versionOf } from "./journey-parts.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";

/**
 * The statuses of an entity that show for the whole application, the strongest first. Alloy speaks of such an order without printing it in
 * the copies at hand: here failures come first, then what runs, what its sender can bring, what others bring, and what an agent decides.
 */
const strongestFirst: readonly string[] = [
  ...["error", "expired", "running"],
  ...["data_request", "pending_documents", "pending_step_up"],
  ...["pending_action", "pending_workflow_service", "waiting_review"],
];

/** The outcomes of entities, the worst first: the worst one is the application's. */
const worstFirst: readonly string[] = ["Denied", "Approved"];

const terminal: ReadonlySet<string> = new Set(["completed", "error", "expired"]);

/** Brings the whole application up to date with its entities, and ends it where they have all come to their end. */
export function settleApplication(application: JourneyApplicationRecord, parts: JourneyParts): void {
  if (application.closedAt !== null) return;
  const before = application.status;
  application.status = derivedStatus(application);
  if (application.status === before) return;
  if (application.status === "pending_journey_application_review") {
    const { review } = versionOf(application);
    const members = application.alertReason === null ? {} : { reason: application.alertReason };
    recordEvent(application, { type: "pending_review", node: review, members }, parts);
  }
  if (!terminal.has(application.status)) return;
  if (application.status === "completed") application.outcome = application.review?.outcome ?? worstOutcome(application);
  if (application.status === "expired") recordEvent(application, { type: "application_expired" }, parts);
  application.closedAt = parts.context.now();
  // It always comes, also where there is no outcome.
  recordEvent(application, { type: "completed_application", members: { outcome: application.outcome } }, parts);
}

function derivedStatus({ entityApplications, awaitsEntities }: JourneyApplicationRecord): string {
  const statuses = entityApplications.map(({ status }) => status);
  const strongest = strongestFirst.find((status) => statuses.includes(status));
  if (strongest !== undefined) return strongest;
  if (awaitsEntities) return "pending_additional_entities";
  return statuses.includes("pending_journey_application_review") ? "pending_journey_application_review" : "completed";
}

function worstOutcome({ entityApplications }: JourneyApplicationRecord): string | null {
  const outcomes = entityApplications.map(({ outcome }) => outcome);
  return worstFirst.find((outcome) => outcomes.includes(outcome)) ?? outcomes[0] ?? null;
}
