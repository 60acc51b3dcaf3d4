import type { DeclareOperation } from "../handlers.ts";
import type { Json } from "../json.ts";
import { type EntityRecord, externalIdOf, nameOf } from "./entity-record.ts";
import type { AlloyErrors } from "./errors.ts";
import { lookUpEntity } from "./find-entity.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

/** The entity that a path names, by token or external id. @throws Refusal with 403 when there is none. */
export function requireEntity(state: AlloyState, errors: AlloyErrors, session: Session, tokenOrId: string | undefined): EntityRecord {
  const entity = lookUpEntity(state, tokenOrId ?? "");
  if (entity === undefined) throw errors.refusal({ status: 403, minorCode: 4031, message: "This entity token is not valid.", session });
  return entity;
}

/** The operations about entities. */
export function declareEntities(operation: DeclareOperation<Session>, state: AlloyState, errors: AlloyErrors): void {
  operation("getEntity", ({ path }, session) => {
    const entity = requireEntity(state, errors, session, path["entity_token"]);
    return { status: 200, body: entityBody(entity) };
  });
}

function entityBody(entity: EntityRecord): Json {
  const { token, type, archived, createdAt, evaluations, documents, reviews, notes } = entity;
  return {
    name: nameOf(entity),
    type,
    entity_token: token,
    external_entity_id: externalIdOf(entity),
    archived,
    created: createdAt,
    evaluations: evaluations.map((evaluation) => ({
      evaluation_token: evaluation.token,
      timestamp: evaluation.created,
      status: evaluation.stage === "complete" ? "complete" : "waiting",
      application_name: evaluation.workflow.name,
      outcome: evaluation.outcome,
    })),
    documents: documents.map((document) => ({
      document_token: document.token,
      timestamp: document.timestamp,
      type: document.type,
      name: document.name,
    })),
    reviews: reviews.map((review) => ({
      review_token: review.token,
      outcome: review.outcome,
      reason: review.reasons[0] ?? "",
      application_name: review.workflow.name,
      timestamp: review.completedAt,
      reviewer: review.agentEmail,
    })),
    notes: notes.map((note) => ({
      text: note.note,
      created_at: note.created_at,
      updated_at: note.updated_at,
      email: note.note_author_agent_email,
    })),
  };
}
