import { followDecision } from "./investigation-model.ts";
import { finish, type ModelApplication } from "./journey-records.ts";
import type { Model } from "./model.ts";

const strongestFirst = [
  ...["error", "expired", "running", "data_request", "pending_documents", "pending_step_up"],
  ...["pending_action", "pending_workflow_service", "waiting_review"],
];

/** Brings an application up to date with its entities. */
export function settleApplication(model: Model, application: ModelApplication): void {
  if (application.closedAt !== null) return;
  const statuses = application.entities.map(({ status }) => status);
  const waitsForReview = statuses.includes("pending_journey_application_review");
  const weaker = application.awaitsEntities
    ? "pending_additional_entities"
    : waitsForReview
      ? "pending_journey_application_review"
      : "completed";
  application.status = strongestFirst.find((status) => statuses.includes(status)) ?? weaker;
  if (!["completed", "error", "expired"].includes(application.status)) return;
  application.closedAt = model.now;
  const outcomes = application.entities.map(({ outcome }) => outcome);
  const worst = ["Denied", "Approved"].find((outcome) => outcomes.includes(outcome)) ?? outcomes[0] ?? null;
  if (application.status === "completed") application.outcome = application.review?.outcome ?? worst;
}

/** Decides on a whole application. */
export function decideApplication(model: Model, application: ModelApplication, outcome: string, notes: readonly string[]): void {
  application.review = { outcome, notes: [...notes] };
  for (const one of application.entities) if (one.status === "pending_journey_application_review") finish(one, outcome);
  settleApplication(model, application);
  followDecision(model, application, outcome);
}
