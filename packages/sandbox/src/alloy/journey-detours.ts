import { type EntityRun, nodeAt, personaOfRun, reachOutcome, recordStep, visit } from "./entity-run.ts";
import type { JourneyNode } from "./journey-definition.ts";
import { settleApplication } from "./journey-status.ts";

/** How long a step-up waits for the person. */
const STEP_UP_MS = 24 * 3_600_000;

/**
 * Sends an entity that its workflow approved where its name has it go, or to its end.
 *
 * @returns The node whose workflow is to be run next, if that is what the detour is.
 */
export function takeDetour(run: EntityRun): JourneyNode | undefined {
  const { entityApplication, context } = run;
  const detour = personaOfRun(run)?.detour;
  if (detour === "applicationReview") {
    reachOutcome(run, "Approved");
    entityApplication.status = "pending_journey_application_review";
    return undefined;
  }
  const node = detour && nodeAt(run, detour);
  if (detour === undefined || node === undefined) {
    reachOutcome(run, "Approved");
    return undefined;
  }
  visit(run, detour);
  if (detour === "documents") return node;
  if (detour === "action") awaitAction(run, node);
  else {
    entityApplication.status = "pending_step_up";
    recordStep(run, "pending_step_up", { node, members: { sdk_config: node.sdkConfig } });
    context.schedule(STEP_UP_MS, () => expireStepUp(run, node));
  }
  return undefined;
}

/** Takes the outcome of the action that the entity waits at. */
export function completeAction(run: EntityRun, outcome: string): void {
  run.entityApplication.actionNodeId = null;
  recordStep(run, "completed_action", { node: nodeAt(run, "action"), members: { outcome } });
  reachOutcome(run, outcome === "Approved" ? "Approved" : "Denied");
}

/** Waits for an outcome from outside, unless the application runs under a configuration that fixes it. */
function awaitAction(run: EntityRun, node: JourneyNode): void {
  const { application, entityApplication } = run;
  const fixed = application.options.multiEnvironmentConfig?.actionOutcomes[node.name ?? ""];
  if (fixed !== undefined) {
    completeAction(run, fixed);
    return;
  }
  entityApplication.status = "pending_action";
  entityApplication.actionNodeId = node.id;
  recordStep(run, "pending_action", { node });
}

function expireStepUp(run: EntityRun, node: JourneyNode): void {
  const { application, entityApplication } = run;
  if (application.closedAt !== null || entityApplication.status !== "pending_step_up") return;
  entityApplication.status = "expired";
  recordStep(run, "pending_step_up_expired", { node });
  settleApplication(application, run);
}
