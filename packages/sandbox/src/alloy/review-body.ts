import type { Json } from "../json.ts";
import { type EntityRecord, externalIdOf } from "./entity-record.ts";
import type { ReviewRecord } from "./state.ts";

/** A review as the call that makes it answers: in the newer words. A group stands in both places. */
export function newReviewBody(review: ReviewRecord, { token, type }: EntityRecord): Json {
  return {
    review_token: review.token,
    entity_token: token,
    group_token: type === "group" ? token : null,
    application_token: review.workflow.token,
    application_name: review.workflow.name,
    outcome: review.outcome,
    reasons: review.reasons,
    timestamp: review.completedAt,
    started: review.startedAt,
    completed: review.completedAt,
    agent: { email: review.agentEmail, external_id: null },
  };
}

/** A review as it is read: in the older words as well. */
export function reviewBody(review: ReviewRecord, entity: EntityRecord): Json {
  return {
    ...newReviewBody(review, entity),
    reason: review.reasons[0] ?? null,
    reviewer: review.agentEmail,
    notes: review.notes,
  };
}

/** A review as a webhook tells it. No page shows an item of `child_entities`. */
export function reviewEventData(review: ReviewRecord, entity: EntityRecord): Json {
  const externalId = externalIdOf(entity);
  return {
    ...reviewBody(review, entity),
    service: "Alloy",
    child_entities: [],
    external_entity_id: externalId,
    external_group_id: entity.type === "group" ? externalId : null,
  };
}
