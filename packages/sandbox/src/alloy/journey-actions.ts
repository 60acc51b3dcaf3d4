import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { bodyRefusal } from "./choose-journey.ts";
import { takeDetails } from "./entity-details.ts";
import type { AlloyErrors } from "./errors.ts";
import { type EntityNames, namedEntityApplications } from "./find-entity-application.ts";
import { journeyApplicationFinder } from "./find-journey-application.ts";
import { journeyBody } from "./journey-body.ts";
import { journeyData } from "./journey-data.ts";
import { completeAction } from "./journey-detours.ts";
import { readFullData } from "./journey-full-data.ts";
import { entityOf, versionOf } from "./journey-parts.ts";
import { settleApplication } from "./journey-status.ts";
import type { Attributes } from "./missing-input.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

interface JourneyActionUpdate extends EntityNames, Attributes {
  readonly outcome: string;
}

/** The operation that tells how an action ended. */
export function declareJourneyActions(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): void {
  const find = journeyApplicationFinder(state, errors);

  operation("updateJourneyActionNode", (call, session) => {
    const { path, query, body } = call;
    const application = find.byToken(call, session);
    const refuse = bodyRefusal(errors, session);
    const parts = { state, context };
    const branches = versionOf(application).branches.filter(({ nodes }) => nodes.action?.id === path["node_id"]);
    const [node] = branches.map(({ nodes }) => nodes.action);
    if (node === undefined) {
      throw errors.refusal({ status: 404, minorCode: 4041, message: "This action node does not exist.", session });
    }
    const { outcome, entity_application_token, entity_token, external_entity_id, ...supplement } = body as JourneyActionUpdate;
    const named = namedEntityApplications(application, { entity_application_token, entity_token, external_entity_id }, parts);
    if (named.length === 0) {
      throw errors.refusal({ status: 404, minorCode: 4041, message: "The application has no such entity.", session });
    }
    const waiting = named.filter(({ actionNodeId }) => actionNodeId === node.id);
    const [entityApplication] = waiting;
    if (entityApplication === undefined || application.closedAt !== null) {
      throw errors.refusal({ status: 409, minorCode: 4091, message: "Nothing waits for this action.", session });
    }
    if (waiting.length > 1) throw refuse("", "ambiguous", "Several entities wait for this action: name the one that is meant.");
    if (node.outcomes?.includes(outcome) !== true) throw refuse("/outcome", "unknown", "The action is not configured for this outcome.");

    const data = journeyData(supplement);
    entityApplication.data = { ...entityApplication.data, ...data };
    takeDetails(entityOf(entityApplication, state), data, { at: context.now() });
    completeAction({ ...parts, application, entityApplication }, outcome);
    settleApplication(application, parts);
    return { status: 200, body: journeyBody(application, state, readFullData(query)) };
  });
}
