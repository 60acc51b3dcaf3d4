import type { Answer, VendorContext } from "../vendor.ts";
import { takeDetails } from "./entity-details.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { Attributes } from "./missing-input.ts";
import { takeAnswers } from "./questions.ts";
import { presentEntity, runEvaluation } from "./run-evaluation.ts";
import type { Screened } from "./services.ts";
import type { AlloyState, EvaluationRecord } from "./state.ts";
import type { Workflow, WorkflowVersion } from "./workflows.ts";

/** What a run of an evaluation takes besides its input. What is left out stays as it was. */
export interface RunOptions {
  readonly state: AlloyState;
  readonly context: VendorContext;
  /** Whether the input is passed on as it is. */
  readonly bypassFormatter?: boolean | undefined;
  /** Whether every service is asked afresh. */
  readonly refreshCache?: boolean | undefined;
  /** The parties of a transaction that are to be screened. */
  readonly screens?: ReadonlySet<Screened> | undefined;
  /** The group of applicants that it counts to. */
  readonly group?: EntityRecord | undefined;
}

/** What a new evaluation takes besides its input. */
export interface StartOptions extends RunOptions {
  /** @default the workflow's pinned one */
  readonly version?: WorkflowVersion | undefined;
  /** Whether a journey runs it. @default false */
  readonly inJourney?: boolean | undefined;
  /** Told when a service that was waited for (202) has called back: the record then holds the new answer. */
  readonly onCallback?: (evaluation: EvaluationRecord) => void;
}

/** An evaluation that was run at least once. */
export type AnsweredEvaluation = EvaluationRecord & { answer: Answer };

/**
 * Starts an evaluation of an entity and runs it as far as it goes. Its `stage` and `answer` say how far that was: 200 for more data,
 * 202 while a service has yet to call back, 206 when a service failed, 201 at the end.
 */
export function startEvaluation(
  entity: EntityRecord,
  workflow: Workflow,
  attributes: Attributes,
  options: StartOptions,
): AnsweredEvaluation {
  const { state, context, version = workflow.pinned, inJourney = false, onCallback } = options;
  const evaluation: EvaluationRecord = {
    workflow,
    version,
    token: context.tokens.token("S-"),
    entity,
    created: context.now(),
    stage: "waiting",
    supplied: {},
    bypassFormatter: false,
    refreshCache: false,
    answers: new Map(),
    services: new Map(),
    partialRuns: 0,
    outcome: null,
    answer: undefined,
    inJourney,
    ...(onCallback && { onCallback: () => onCallback(evaluation) }),
  };
  state.evaluations.set(evaluation.token, evaluation);
  entity.evaluations.push(evaluation);
  return continueEvaluation(evaluation, attributes, options);
}

/** Gives an open evaluation more input, `{}` included, and runs it on. A null leaves the earlier value as it was. */
export function continueEvaluation(evaluation: EvaluationRecord, attributes: Attributes, options: RunOptions): AnsweredEvaluation {
  const { state, context, bypassFormatter, refreshCache, screens, group } = options;
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  evaluation.supplied = { ...evaluation.supplied, ...Object.fromEntries(given) };
  takeAnswers(evaluation.answers, evaluation.supplied["answers"]);
  evaluation.bypassFormatter = bypassFormatter ?? evaluation.bypassFormatter;
  evaluation.refreshCache = refreshCache ?? evaluation.refreshCache;
  if (screens !== undefined) evaluation.screens = screens;
  if (group !== undefined) joinGroup(evaluation, group);

  evaluation.entity = presentEntity(evaluation, state);
  takeDetails(evaluation.entity, evaluation.supplied, { at: context.now(), evaluationToken: evaluation.token });
  attachDocuments(evaluation, state);
  runEvaluation(evaluation, state, context);
  return evaluation as AnsweredEvaluation;
}

function joinGroup(evaluation: EvaluationRecord, group: EntityRecord): void {
  evaluation.group = group;
  if (!group.evaluations.includes(evaluation)) group.evaluations.push(evaluation);
}

/** A document that an evaluation names shows under its entity from then on. */
function attachDocuments({ supplied, entity }: EvaluationRecord, { documents }: AlloyState): void {
  for (const key of ["document_token_front", "document_token_back", "document_token_selfie"]) {
    const document = documents.get(String(supplied[key]));
    if (document !== undefined && !entity.documents.includes(document)) entity.documents.push(document);
  }
}
