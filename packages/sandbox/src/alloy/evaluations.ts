import type { DeclareOperation } from "../handlers.ts";
import type { Call, VendorContext } from "../vendor.ts";
import { findOrCreateApplicantGroup } from "./applicant-groups.ts";
import { chooseRun } from "./choose-run.ts";
import { linkEntity } from "./entity-link.ts";
import type { AlloyErrors } from "./errors.ts";
import { type Attributes, orGroups } from "./missing-input.ts";
import { presentEntity } from "./run-evaluation.ts";
import type { Screened } from "./services.ts";
import type { Session } from "./session.ts";
import { continueEvaluation, type RunOptions, startEvaluation } from "./start-evaluation.ts";
import type { AlloyState } from "./state.ts";

/** The operations that run evaluations, and the one that says what they need. */
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
    const { workflow, version } = chooseRun(call, session, errors);
    const entity = linkEntity(call, { state, context, errors, session, workflow });
    return startEvaluation(entity, workflow, call.body as Attributes, { ...optionsOf(call, state, context), version }).answer;
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
    const present = presentEntity(evaluation, state);
    if (linkEntity(call, { state, context, errors, session, workflow, present }) !== present) {
      throw errors.refusal({ status: 403, minorCode: 4031, message: "This evaluation belongs to another entity.", evaluation });
    }
    return continueEvaluation(evaluation, (call.body ?? {}) as Attributes, optionsOf(call, state, context)).answer;
  };
  operation("updateEvaluation", goOn);
  operation("resumeEvaluation", goOn);
}

/** What the headers of a call ask of a run. */
function optionsOf({ header }: Call, state: AlloyState, context: VendorContext): RunOptions {
  const groupId = header["alloy-external-group-id"] || undefined;
  return {
    state,
    context,
    bypassFormatter: flag(header["alloy-bypass-formatter"]),
    refreshCache: flag(header["alloy-refresh-cache"]),
    screens: screenedParties(header),
    group: groupId === undefined ? undefined : findOrCreateApplicantGroup(state, groupId, context),
  };
}

/** The parties that the headers have screened; undefined when they say nothing about it. */
function screenedParties(header: Call["header"]): ReadonlySet<Screened> | undefined {
  const said = (["entity", "counterparty"] as const).map((party) => [party, flag(header[`alloy-hydrate-${party}-data`])] as const);
  if (said.every(([, wanted]) => wanted === undefined)) return undefined;
  return new Set(said.filter(([, wanted]) => wanted === true).map(([party]) => party));
}

function flag(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text === "true";
}
