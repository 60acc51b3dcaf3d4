import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { requireAgent } from "./agents.ts";
import { chooseWorkflow } from "./choose-run.ts";
import { requireEntity } from "./entities.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { AlloyErrors } from "./errors.ts";
import { newReviewBody, reviewBody, reviewEventData } from "./review-body.ts";
import { isConfigured } from "./review-reasons.ts";
import type { Session } from "./session.ts";
import type { AlloyState, EvaluationRecord, ReviewRecord } from "./state.ts";

interface ReviewCreate {
  readonly agent: { readonly email: string };
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly application_token?: string;
}

/** The operations about reviews: what agents decide by hand, outside journeys. */
export function declareReviews(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  { now, tokens, emit }: VendorContext,
  errors: AlloyErrors,
): void {
  operation("createEntityReview", ({ path, header, body }, session) => {
    const { agent, outcome, reasons, application_token: token } = body as ReviewCreate;
    const workflow = chooseWorkflow(header["alloy-workflow-token"] ?? token, session, errors);
    const entity = requireEntity(state, errors, session, path["entity_token"]);
    requireAgent(agent.email, "/agent/email", errors, session);
    if (!isConfigured(outcome, reasons)) {
      throw errors.refusal({ status: 404, minorCode: 4042, message: "This outcome is not configured with these reasons.", session });
    }
    const at = now();
    const facts = { entity, workflow, outcome, reasons, agentEmail: agent.email, startedAt: at, completedAt: at };
    const review: ReviewRecord = { ...facts, token: tokens.token("R-"), notes: [] };
    entity.reviews.push(review);
    decideEvaluations(entity, review);
    const kind = entity.type === "group" ? "group" : "entity";
    emit({ ...events[kind], data: reviewEventData(review, entity) });
    return { status: 201, body: newReviewBody(review, entity) };
  });

  operation("listEntityReviews", ({ path, header }, session) => {
    chooseWorkflow(header["alloy-workflow-token"], session, errors);
    const entity = requireEntity(state, errors, session, path["entity_token"]);
    return { status: 200, body: entity.reviews.map((review) => reviewBody(review, entity)) };
  });

  operation("getEntityReview", ({ path, header }, session) => {
    chooseWorkflow(header["alloy-workflow-token"], session, errors);
    const entity = requireEntity(state, errors, session, path["entity_token"]);
    const review = entity.reviews.find(({ token }) => token === path["review_token"]);
    if (review === undefined) throw errors.refusal({ status: 404, minorCode: 4041, message: "This review does not exist.", session });
    return { status: 200, body: reviewBody(review, entity) };
  });
}

const events = {
  entity: { type: "create:reviews:is_entity", description: "Manually Review an Entity" },
  group: { type: "create:reviews:is_group", description: "Manually Review a Group" },
} as const;

/**
 * The entity's list then shows the review's outcome for each evaluation of the same workflow that had come to Manual Review. The
 * evaluation's own body stays what the call that ran it answered. Journeys have reviews of their own.
 */
function decideEvaluations({ evaluations }: EntityRecord, { workflow, outcome }: ReviewRecord): void {
  const isMeant = (evaluation: EvaluationRecord): boolean =>
    evaluation.workflow === workflow && evaluation.inJourney !== true && outcomeOf(evaluation) === "Manual Review";
  for (const evaluation of evaluations.filter(isMeant)) evaluation.outcome = outcome;
}

/** What the workflow itself came to. */
function outcomeOf({ answer }: EvaluationRecord): unknown {
  return (answer?.body["summary"] as { readonly outcome?: unknown } | undefined)?.outcome;
}
