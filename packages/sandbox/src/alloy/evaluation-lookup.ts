import type { DeclareOperation } from "../handlers.ts";
import type { Answer, Call } from "../vendor.ts";
import { chooseRun } from "./choose-run.ts";
import { requireEntity } from "./entities.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";
import type { AlloyState, EvaluationRecord } from "./state.ts";

/** The operations that show an evaluation: the last answer about it once more. */
export function declareEvaluationLookup(operation: DeclareOperation<Session>, state: AlloyState, errors: AlloyErrors): void {
  const show = (evaluation: EvaluationRecord | undefined, call: Call, session: Session): Answer => {
    const { workflow } = chooseRun(call, session, errors);
    if (evaluation?.answer === undefined || evaluation.workflow !== workflow) {
      throw errors.refusal({ status: 404, minorCode: 4041, message: "This evaluation does not exist.", session });
    }
    return { status: 200, body: evaluation.answer.body };
  };

  operation("getEvaluation", (call, session) => show(state.evaluations.get(call.path["evaluation_token"] ?? ""), call, session));

  operation("getEntityEvaluation", (call, session) => {
    const { evaluations } = requireEntity(state, errors, session, call.path["entity_token"]);
    return show(
      evaluations.find(({ token }) => token === call.path["evaluation_token"]),
      call,
      session,
    );
  });
}
