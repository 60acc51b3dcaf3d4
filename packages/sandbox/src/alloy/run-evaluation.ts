import type { Answer, VendorContext } from "../vendor.ts";
import { choosePersona } from "./choose-persona.ts";
import type { EntityRecord } from "./entity-record.ts";
import { dataRequestBody, evaluationBody, pendingBody } from "./evaluation-body.ts";
import { formatAttributes } from "./format.ts";
import { findMissingInput } from "./missing-input.ts";
import { answersParameter, openQuestions, outcomeOfAnswers, questionPrompts } from "./questions.ts";
import { runServices } from "./services.ts";
import type { AlloyState, EvaluationRecord } from "./state.ts";

/** How long it takes until a service calls back. */
const CALLBACK_MS = 60_000;

/**
 * Runs an evaluation as far as its input allows: 200 for more data, 202 while a service has yet to call back, 206 when one failed,
 * 201 at the end. Keeps the answer.
 */
export function runEvaluation(evaluation: EvaluationRecord, state: AlloyState, context: VendorContext): Answer {
  const wasPending = evaluation.stage === "pending";
  const answer = decide(evaluation, state, context, false);
  evaluation.answer = answer;
  if (evaluation.stage === "pending" && !wasPending) context.schedule(CALLBACK_MS, () => callBack(evaluation, state, context));
  return answer;
}

/** The service that was waited for answers: the evaluation goes on, unless it meanwhile came to want more data. */
function callBack(evaluation: EvaluationRecord, state: AlloyState, context: VendorContext): void {
  if (evaluation.stage !== "pending") return;
  evaluation.entity = presentEntity(evaluation, state);
  evaluation.answer = decide(evaluation, state, context, true);
  evaluation.onCallback?.();
}

/** The entity that an evaluation belongs to by now: a merge gives the token of one to another. */
export function presentEntity({ entity }: EvaluationRecord, { entities }: AlloyState): EntityRecord {
  return entities.get(entity.token) ?? entity;
}

type Decision = NonNullable<EvaluationRecord["answer"]>;

function decide(evaluation: EvaluationRecord, state: AlloyState, { now }: VendorContext, calledBack: boolean): Decision {
  const isUploaded = (token: string): boolean => state.documents.get(token)?.bytes !== undefined;
  const missing = findMissingInput(evaluation.version, evaluation.supplied, isUploaded);
  evaluation.stage = "waiting";
  if (missing !== undefined) return { status: 200, body: dataRequestBody(evaluation, missing, now()) };

  const formatted = evaluation.bypassFormatter ? evaluation.supplied : formatAttributes(evaluation.supplied);
  const persona = choosePersona(formatted, evaluation.entity);
  const open = persona.asksQuestions === true ? openQuestions(evaluation.answers) : [];
  if (open.length > 0) {
    const wanted = { required: [answersParameter(open)], optional: [], or: [] };
    return { status: 200, body: dataRequestBody(evaluation, wanted, now(), questionPrompts(open)) };
  }

  const run = runServices(evaluation, { formatted, persona, cache: state.cache, now: now(), calledBack });
  if (run === "waiting") {
    evaluation.stage = "pending";
    return { status: 202, body: pendingBody(evaluation, formatted, now()) };
  }
  if (run === "failed") {
    evaluation.stage = "partial";
    return { status: 206, body: evaluationBody(evaluation, { status: 206, persona, formatted, now: now() }) };
  }
  evaluation.stage = "complete";
  evaluation.outcome = persona.asksQuestions === true ? outcomeOfAnswers(evaluation.answers) : persona.outcome;
  return { status: 201, body: evaluationBody(evaluation, { status: 201, persona, formatted, now: now() }) };
}
