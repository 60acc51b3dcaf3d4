import type { ApiDefinition } from "@kyc-clients/core";
import { collectHandlers } from "../handlers.ts";
import type { VendorApp, VendorContext } from "../vendor.ts";
import { declareBankAccounts } from "./bank-accounts.ts";
import { declareBearerTokens } from "./bearer-tokens.ts";
import { declareDocuments } from "./documents.ts";
import { declareEntities } from "./entities.ts";
import { declareEntityGroups } from "./entity-groups.ts";
import { declareEntityNotes } from "./entity-notes.ts";
import { createErrors } from "./errors.ts";
import { declareEvaluationLookup } from "./evaluation-lookup.ts";
import { declareEvaluations } from "./evaluations.ts";
import { refuseEvent } from "./event-errors.ts";
import { declareEventSchema } from "./event-schema.ts";
import { declareEvents } from "./events.ts";
import { declareInvestigations } from "./investigations.ts";
import { declareJourneyActions } from "./journey-actions.ts";
import { declareJourneyApplications } from "./journey-applications.ts";
import { declareJourneyParameters } from "./journey-parameters.ts";
import { declareJourneyReviews } from "./journey-reviews.ts";
import { declareMerge } from "./merge.ts";
import { declareJourneyReruns } from "./rerun-journey.ts";
import { declareReviews } from "./reviews.ts";
import type { Session } from "./session.ts";
import { authenticate } from "./sign-in.ts";
import { createState } from "./state.ts";
import { declareStoredEntities } from "./stored-entities.ts";
import { declareTransactions } from "./transactions.ts";
import { declareJourneyUpdates } from "./update-journey.ts";

/** Alloy's shapes over in-memory state; decisions are canned, not Alloy's. */
export function createAlloyApp(api: ApiDefinition, context: VendorContext): VendorApp<Session> {
  const state = createState();
  const errors = createErrors(context);
  return {
    handlers: collectHandlers<Session>(api, (operation) => {
      declareEvaluations(operation, state, context, errors);
      declareEntities(operation, state, errors);
      declareDocuments(operation, state, context, errors);
      declareBearerTokens(operation, state, context, errors);
      declareEntityNotes(operation, state, context, errors);
      declareEvaluationLookup(operation, state, errors);
      declareReviews(operation, state, context, errors);
      declareInvestigations(operation, state, context, errors);
      declareJourneyActions(operation, state, context, errors);
      declareJourneyApplications(operation, state, context, errors);
      declareJourneyParameters(operation, context, errors);
      declareJourneyReviews(operation, state, context, errors);
      declareJourneyReruns(operation, state, context, errors);
      declareJourneyUpdates(operation, state, context, errors);
      declareStoredEntities(operation, state, context, errors);
      declareMerge(operation, state, context, errors);
      declareEntityGroups(operation, state, errors);
      declareBankAccounts(operation, state, errors);
      declareEvents(operation, state, context);
      declareEventSchema(operation);
      declareTransactions(operation, state, errors);
    }),
    authenticate: (_operationId, operation, headers) => authenticate(operation, headers, state, context, errors),
    refuse: (refusal, operationId, session) =>
      operationId === "createEvent" && refusal.kind === "invalid" && refusal.location === "body"
        ? refuseEvent(refusal.problems, refusal.body, state, context)
        : errors.refuse(refusal, operationId, session),
  };
}
