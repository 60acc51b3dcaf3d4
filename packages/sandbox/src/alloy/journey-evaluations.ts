import type { Json } from "../json.ts";
import { type EntityRun, nodeAt, reachOutcome, recordStep, visit } from "./entity-run.ts";
import type { JourneyNode } from "./journey-definition.ts";
import { takeDetour } from "./journey-detours.ts";
import { entityOf } from "./journey-parts.ts";
import { settleApplication } from "./journey-status.ts";
import type { Attributes } from "./missing-input.ts";
import { type AnsweredEvaluation, continueEvaluation, type RunOptions, startEvaluation } from "./start-evaluation.ts";
import type { EvaluationRecord } from "./state.ts";

/** How often an evaluation whose service failed is run again before an agent has to decide. */
const MAX_RETRIES = 1;

/** Runs the workflow of the node that an entity stands on: a real evaluation of the entity. */
export function evaluateNode(run: EntityRun, node: JourneyNode): void {
  const { application, entityApplication, state } = run;
  const { workflow, version } = node;
  if (workflow === undefined) return;
  const goOn = (answered: EvaluationRecord): void => {
    if (application.closedAt !== null) return;
    settleEvaluation(run, answered as AnsweredEvaluation);
    settleApplication(application, run);
  };
  const options = { ...runOptions(run), version, inJourney: true, onCallback: goOn };
  const evaluation = startEvaluation(entityOf(entityApplication, state), workflow, attributesOf(entityApplication.data), options);
  entityApplication.evaluations.push(evaluation);
  recordStep(run, "started_evaluation", { node, evaluation });
  settleEvaluation(run, evaluation);
}

/** Gives the evaluation that an entity waits in more input. */
export function continueNode(run: EntityRun, evaluation: EvaluationRecord, given: Attributes): void {
  settleEvaluation(run, continueEvaluation(evaluation, attributesOf(given), runOptions(run)));
}

/** Sends an entity on after a run of its evaluation, or lets it wait for what is missing. */
function settleEvaluation(run: EntityRun, evaluation: AnsweredEvaluation): void {
  const { entityApplication } = run;
  const { place } = entityApplication;
  const node = nodeAt(run, place);
  const { body } = evaluation.answer;
  const wait = (status: string, type: string, statusDetails: Json): void => {
    entityApplication.status = status;
    entityApplication.statusDetails = statusDetails;
    recordStep(run, type, { node, evaluation, members: node?.sdkConfig === undefined ? {} : { sdk_config: node.sdkConfig } });
  };
  entityApplication.statusDetails = null;
  if (evaluation.stage === "waiting") {
    const [status, type] = place === "documents" ? ["pending_documents", "pending_documents"] : ["data_request", "data_request_evaluation"];
    wait(status, type, { required: body["required"], optional: body["optional"], or: body["or"] });
  } else if (evaluation.stage === "pending") {
    const { services } = body["summary"] as { readonly services: Json };
    wait("pending_workflow_service", "pending_workflow_service", { services });
  } else if (evaluation.stage === "partial") retry(run, evaluation);
  else {
    const { outcome } = evaluation;
    recordStep(run, "completed_evaluation", { node, evaluation, members: { outcome } });
    if (outcome === "Denied") reachOutcome(run, "Denied");
    else if (outcome !== "Approved") openCase(run, evaluation);
    else if (place !== "check") reachOutcome(run, "Approved");
    else {
      const next = takeDetour(run);
      if (next !== undefined) evaluateNode(run, next);
    }
  }
}

/** A service failed: the evaluation is run again, and in the end an agent decides. */
function retry(run: EntityRun, evaluation: AnsweredEvaluation): void {
  const { entityApplication } = run;
  const node = nodeAt(run, "retry");
  if (entityApplication.retries === MAX_RETRIES) {
    recordStep(run, "maximum_retries_reached", { node, evaluation });
    openCase(run, evaluation);
    return;
  }
  entityApplication.retries++;
  recordStep(run, "reached_retry_node", { node, evaluation });
  continueNode(run, evaluation, {});
}

/** Opens a case for an agent to decide. */
function openCase(run: EntityRun, evaluation: EvaluationRecord): void {
  const { entityApplication, context } = run;
  const node = visit(run, "review");
  entityApplication.status = "waiting_review";
  entityApplication.caseToken = context.tokens.token("C-");
  entityApplication.caseOpenedAt = context.now();
  recordStep(run, "pending_review", { node, evaluation });
}

function runOptions({ application: { options, group }, state, context }: EntityRun): RunOptions {
  return { state, context, refreshCache: options.refreshCache, ...(group && { group }) };
}

/** Input of an evaluation: without what goes to no service. */
function attributesOf({ meta, ...attributes }: Attributes): Attributes {
  return attributes;
}
