import type { Json } from "../json.ts";
import { takeDetails } from "./entity-details.ts";
import { type EntityRun, nodeAt, personaOfRun, reachOutcome, recordStep, visit } from "./entity-run.ts";
import type { JourneyNode } from "./journey-definition.ts";
import { continueNode, evaluateNode } from "./journey-evaluations.ts";
import { entityOf } from "./journey-parts.ts";
import type { EntityApplicationRecord } from "./journey-record.ts";
import { errorTypes } from "./minor-codes.ts";
import type { Attributes } from "./missing-input.ts";

/** Whether an entity waits for data. */
export function waitsForData({ status }: EntityApplicationRecord): boolean {
  return ["data_request", "pending_documents", "pending_step_up"].includes(status);
}

/** Sends an entity on its way, as far as it goes by itself. The application has to be settled afterwards. */
export function startEntityApplication(run: EntityRun): void {
  const { entityApplication, state, context } = run;
  visit(run, "start");
  const check = nodeAt(run, "check");
  if (check === undefined) {
    // Nothing is checked about an alert: an agent decides on the application.
    takeDetails(entityOf(entityApplication, state), entityApplication.data, { at: context.now() });
    entityApplication.status = "pending_journey_application_review";
    return;
  }
  visit(run, "check");
  if (personaOfRun(run)?.fails === true) fail(run, check);
  else evaluateNode(run, check);
}

/** Gives an entity that waits for data what was sent, and sends it on. The application has to be settled afterwards. */
export function continueEntityApplication(run: EntityRun, given: Attributes): void {
  const { entityApplication, state, context } = run;
  const { answers, ...data } = given;
  const evaluation = entityApplication.evaluations.at(-1);
  entityApplication.data = { ...entityApplication.data, ...data };
  if (entityApplication.place === "stepUp" || evaluation === undefined) {
    takeDetails(entityOf(entityApplication, state), data, { at: context.now() });
    reachOutcome(run, "Approved");
  } else continueNode(run, evaluation, given);
}

/** The workflow cannot be run: the way ends here. */
function fail(run: EntityRun, node: JourneyNode): void {
  const { entityApplication, state, context } = run;
  entityApplication.status = "error";
  const error: Json = {
    minor_code: 5001,
    type: errorTypes[5001],
    message: "A service of this workflow is switched off.",
    details: {},
    error_token: context.tokens.uuid(),
  };
  const errorData: Json = {
    status_code: 500,
    error,
    timestamp: context.now(),
    entity_token: entityOf(entityApplication, state).token,
    evaluation_token: null,
    application_token: node.workflow?.token ?? null,
    application_version_id: node.version?.id ?? null,
  };
  recordStep(run, "error", { node, members: { error_data: errorData } });
}
