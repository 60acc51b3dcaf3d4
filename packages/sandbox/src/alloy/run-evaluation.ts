import type { Answer, VendorContext } from "../vendor.ts";
import { dataRequestBody, evaluationBody } from "./evaluation-body.ts";
import { formatAttributes } from "./format.ts";
import { findMissingInput } from "./missing-input.ts";
import { answersParameter, openQuestions, outcomeOfAnswers, questionPrompts } from "./questions.ts";
import { personaOf } from "./scenarios.ts";
import { runServices } from "./services.ts";
import type { AlloyState, EvaluationRecord } from "./state.ts";

/** Runs an evaluation as far as its input allows: 200 for more data, 206 when a service failed, 201 at the end. Keeps the answer. */
export function runEvaluation(evaluation: EvaluationRecord, state: AlloyState, context: VendorContext): Answer {
  evaluation.answer = decide(evaluation, state, context);
  return evaluation.answer;
}

type Decision = NonNullable<EvaluationRecord["answer"]>;

function decide(evaluation: EvaluationRecord, state: AlloyState, { now }: VendorContext): Decision {
  const isUploaded = (token: string): boolean => state.documents.get(token)?.bytes !== undefined;
  const missing = findMissingInput(evaluation.version, evaluation.supplied, isUploaded);
  if (missing !== undefined) return { status: 200, body: dataRequestBody(evaluation, missing, now()) };

  linkDocuments(evaluation, state);
  const formatted = evaluation.bypassFormatter ? evaluation.supplied : formatAttributes(evaluation.supplied);
  const persona = personaOf(formatted["name_last"]);
  const open = persona.asksQuestions === true ? openQuestions(evaluation.answers) : [];
  if (open.length > 0) {
    const wanted = { required: [answersParameter(open)], optional: [], or: [] };
    return { status: 200, body: dataRequestBody(evaluation, wanted, now(), questionPrompts(open)) };
  }

  if (!runServices(evaluation, formatted, persona, state.cache, now())) {
    evaluation.stage = "partial";
    return { status: 206, body: evaluationBody(evaluation, persona, 206, now()) };
  }
  evaluation.stage = "complete";
  evaluation.outcome = persona.asksQuestions === true ? outcomeOfAnswers(evaluation.answers) : persona.outcome;
  return { status: 201, body: evaluationBody(evaluation, persona, 201, now()) };
}

/** A document that an evaluation names shows under its entity from then on. */
function linkDocuments({ supplied, entity }: EvaluationRecord, { documents }: AlloyState): void {
  for (const key of ["document_token_front", "document_token_back", "document_token_selfie"]) {
    const document = documents.get(String(supplied[key]));
    if (document !== undefined && !entity.documents.includes(document)) entity.documents.push(document);
  }
}
