import { agents } from "./agents.ts";
import { createNote } from "./entity-notes.ts";
import { type EntityRun, nodeAt, reachOutcome, recordStep } from "./entity-run.ts";
import type { JourneyDecision } from "./journey-decision.ts";
import { entityOf } from "./journey-parts.ts";
import { settleApplication } from "./journey-status.ts";
import { reviewEventData } from "./review-body.ts";
import type { EvaluationRecord, NoteRecord, ReviewRecord } from "./state.ts";

/** Decides the case of an entity for good, and sends it on. The review stands among the entity's from then on. */
export function reviewEntityApplication(
  run: EntityRun,
  evaluation: EvaluationRecord,
  { outcome, reasons }: JourneyDecision,
  note: string | undefined,
): ReviewRecord {
  const { application, entityApplication, state, context } = run;
  const entity = entityOf(entityApplication, state);
  const review: ReviewRecord = {
    token: context.tokens.token("R-"),
    entity,
    workflow: evaluation.workflow,
    outcome,
    reasons,
    agentEmail: reviewer,
    startedAt: entityApplication.caseOpenedAt,
    completedAt: context.now(),
    notes: note === undefined ? [] : [reviewNote(note, context.now())],
  };
  entity.reviews.push(review);
  evaluation.outcome = outcome;
  entityApplication.review = review;
  const node = nodeAt(run, "review");
  recordStep(run, "completed_review", { node, evaluation, members: { outcome, reason: reasons[0], reasons } });
  context.emit({ type: "create:reviews:is_entity", description: "Manually Review an Entity", data: reviewEventData(review, entity) });
  reachOutcome(run, outcome === "Approved" ? "Approved" : "Denied");
  settleApplication(application, run);
  return review;
}

/** A note on such a review. */
export function reviewNote(note: string, at: number): NoteRecord {
  return createNote({ note, note_author_agent_email: reviewer }, at);
}

/** The calls do not say who decides: it is the account's first agent. */
const reviewer = agents[0]?.email ?? "";
