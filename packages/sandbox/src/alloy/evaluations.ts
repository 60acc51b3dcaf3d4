import type { DeclareOperation } from "../handlers.ts";
import type { Call, VendorContext } from "../vendor.ts";
import { chooseRun } from "./choose-run.ts";
import { takeDetails } from "./entity-details.ts";
import { linkEntity } from "./entity-link.ts";
import type { AlloyErrors } from "./errors.ts";
import { type Attributes, orGroups } from "./missing-input.ts";
import { takeAnswers } from "./questions.ts";
import { runEvaluation } from "./run-evaluation.ts";
import type { Session } from "./session.ts";
import type { AlloyState, EvaluationRecord } from "./state.ts";

/** The operations about evaluations. */
export function declareEvaluations(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): void {
  operation("getParameters", (call, session) => {
    const { version } = chooseRun(call, session, errors);
    return { status: 200, body: { required: version.required, optional: version.optional, or: orGroups(version) } };
  });

  operation("createEvaluation", (call, session) => {
    const run = chooseRun(call, session, errors);
    const supplied = call.body as Attributes;
    const evaluation: EvaluationRecord = {
      ...run,
      token: context.tokens.token("S-"),
      entity: linkEntity(call, supplied, { state, context, errors, session }),
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
    };
    takeInput(evaluation, call, context.now());
    state.evaluations.set(evaluation.token, evaluation);
    evaluation.entity.evaluations.push(evaluation);
    return runEvaluation(evaluation, state, context);
  });

  const goOn = (call: Call, session: Session) => {
    const { workflow } = chooseRun(call, session, errors);
    const evaluation = state.evaluations.get(call.path["evaluation_token"] ?? "");
    if (evaluation === undefined || evaluation.workflow !== workflow) {
      throw errors.refusal({ status: 404, minorCode: 4041, message: "This evaluation does not exist.", session });
    }
    if (evaluation.stage === "complete") {
      throw errors.refusal({ status: 409, minorCode: 4091, message: "This evaluation is finished.", evaluation });
    }
    const linked = linkEntity(call, evaluation.supplied, { state, context, errors, session, present: evaluation.entity });
    if (linked !== evaluation.entity) {
      throw errors.refusal({ status: 403, minorCode: 4031, message: "This evaluation belongs to another entity.", evaluation });
    }
    takeInput(evaluation, call, context.now());
    return runEvaluation(evaluation, state, context);
  };
  operation("updateEvaluation", goOn);
  operation("resumeEvaluation", goOn);
}

/** Adds what a call brings. A null leaves the earlier value as it was. */
function takeInput(evaluation: EvaluationRecord, { body, header }: Call, at: number): void {
  const given = Object.entries((body ?? {}) as Attributes).filter(([, value]) => value !== null);
  evaluation.supplied = { ...evaluation.supplied, ...Object.fromEntries(given) };
  takeDetails(evaluation.entity, evaluation.supplied, { at, evaluationToken: evaluation.token });
  takeAnswers(evaluation.answers, evaluation.supplied["answers"]);
  evaluation.bypassFormatter = flag(header["alloy-bypass-formatter"]) ?? evaluation.bypassFormatter;
  evaluation.refreshCache = flag(header["alloy-refresh-cache"]) ?? evaluation.refreshCache;
}

function flag(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text === "true";
}
