import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import type { AlloyErrors } from "./errors.ts";
import { journeyApplicationFinder } from "./find-journey-application.ts";
import { type JourneyReviewInput, readDecision, readNote, reviewConflict } from "./journey-decision.ts";
import { journeyOf } from "./journey-parts.ts";
import type { ApplicationReview } from "./journey-record.ts";
import { reviewApplication } from "./review-application.ts";
import { reviewEntityApplication, reviewNote } from "./review-entity-application.ts";
import type { Session } from "./session.ts";
import type { AlloyState, ReviewRecord } from "./state.ts";

/** The operations by which agents decide in journeys. The first call of a review decides; later ones leave notes. */
export function declareJourneyReviews(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): void {
  const find = journeyApplicationFinder(state, errors);

  operation("reviewEntityApplication", (call, session) => {
    const parts = { state, context, errors, session };
    const application = find.byToken(call, session);
    const input = call.body as JourneyReviewInput;
    const entityApplication = application.entityApplications.find(({ caseToken }) => caseToken === call.path["case_token"]);
    const evaluation = entityApplication?.evaluations.at(-1);
    if (entityApplication === undefined || evaluation === undefined) {
      throw errors.refusal({ status: 404, minorCode: 4041, message: "The application has no such case.", session });
    }
    let { review } = entityApplication;
    if (review !== null) review.notes.push(reviewNote(readNote(input, parts), context.now()));
    else {
      const decision = readDecision(input, journeyOf(application), parts);
      if (application.closedAt !== null) throw reviewConflict("This journey application is closed.", parts);
      review = reviewEntityApplication({ state, context, application, entityApplication }, evaluation, decision, input.note);
    }
    const names = { case_token: entityApplication.caseToken, entity_application_token: entityApplication.token };
    return { status: 201, body: { ...names, review_token: review.token, ...decisionBody(review) } };
  });

  operation("reviewJourneyApplication", (call, session) => {
    const parts = { state, context, errors, session };
    const application = find.byToken(call, session);
    const input = call.body as JourneyReviewInput;
    let { review } = application;
    if (review !== null) review.notes.push(readNote(input, parts));
    else {
      if (application.status !== "pending_journey_application_review") {
        throw reviewConflict("This journey application waits for no review.", parts);
      }
      review = reviewApplication(application, readDecision(input, journeyOf(application), parts), input.note, parts);
    }
    return { status: 201, body: { journey_application_token: application.token, ...decisionBody(review) } };
  });
}

/** What a review answers. No page prints it. */
function decisionBody({ outcome, reasons, notes }: ReviewRecord | ApplicationReview) {
  return { outcome, reasons, notes: notes.map((note) => (typeof note === "string" ? note : note.note)) };
}
