import { findPerson, fullName, newEntity, tell } from "./entity-model.ts";
import type { Given, ModelEntity, ModelEvaluation } from "./entity-records.ts";
import type { Model, Parameter } from "./model.ts";
import type { WorkflowName } from "./world.ts";

/** How long a service takes that calls back. */
const CALLBACK_MS = 60_000;

const statusOf = { waiting: 200, pending: 202, partial: 206, complete: 201 } as const;

/** The status that an evaluation should have answered with. */
export const expectedStatus = ({ stage }: ModelEvaluation): number => statusOf[stage];

/** Starts an evaluation in the model. */
export function startRun(
  model: Model,
  entity: ModelEntity,
  { workflow, version = "", given, ...rest }: { workflow: WorkflowName; version?: string; given: Given } & RunOptions,
  inJourney = false,
  onCallback: () => void = () => {},
): ModelEvaluation {
  const evaluation: ModelEvaluation = {
    ...{ token: "", entity, workflow, version, createdAt: model.now, supplied: {}, answers: new Map(), screens: false },
    ...{ partialRuns: 0, stage: "waiting", decided: null, outcome: null, group: null, inJourney, onCallback, body: undefined },
  };
  entity.evaluations.push(evaluation);
  continueRun(model, evaluation, given, rest);
  return evaluation;
}

/** What else a run is told. */
export interface RunOptions {
  readonly group?: ModelEntity | undefined;
  readonly screens?: boolean | undefined;
}

/** Gives an evaluation more input in the model, and runs it as far as it goes. */
export function continueRun(model: Model, evaluation: ModelEvaluation, given: Given, { group, screens }: RunOptions = {}): void {
  evaluation.supplied = { ...evaluation.supplied, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) };
  for (const { question_id, answer_id } of (given["answers"] ?? []) as readonly { question_id: number; answer_id: number }[]) {
    if (question_id <= 5 && answer_id >= 1 && answer_id <= 5) evaluation.answers.set(question_id, answer_id);
  }
  if (screens !== undefined) evaluation.screens = screens;
  if (group !== undefined) {
    evaluation.group = group;
    if (!group.evaluations.includes(evaluation)) group.evaluations.push(evaluation);
  }
  tell(model, evaluation.entity, evaluation.supplied, evaluation);
  for (const side of ["front", "back"]) {
    const document = model.documents.get(String(evaluation.supplied[`document_token_${side}`]));
    const { documents } = evaluation.entity;
    if (document !== undefined && !documents.includes(document)) documents.push(document);
  }
  const wasPending = evaluation.stage === "pending";
  decide(model, evaluation, false);
  if (evaluation.stage !== "pending" || wasPending) return;
  const callBack = (): void => {
    if (evaluation.stage !== "pending") return;
    decide(model, evaluation, true);
    evaluation.onCallback();
  };
  model.timers.push({ at: model.now + CALLBACK_MS, run: callBack });
}

/** What the last name makes of an evaluation: that of its input, else of the business or entity. */
function personaOf({ supplied, entity }: ModelEvaluation): string {
  if (typeof supplied["name_last"] === "string" && supplied["name_last"] !== "") return supplied["name_last"].trim();
  const name = supplied["business_name"] ?? fullName(entity) ?? "";
  return String(name).split(" ").at(-1) ?? "";
}

function decide(model: Model, evaluation: ModelEvaluation, calledBack: boolean): void {
  const persona = personaOf(evaluation);
  const { answers, supplied, workflow, screens } = evaluation;
  evaluation.body = undefined;
  evaluation.stage = "waiting";
  if (missing(model, evaluation).length > 0) return;
  if (persona === "Questions" && answers.size < 5) return;
  // The service for watchlists is what fails, or calls back. Transactions have to ask for it.
  const isScreened = workflow !== "transactions" || (screens && supplied["source"] !== undefined);
  const failures = persona === "Partial" ? 1 : persona === "Stillpartial" ? 2 : 0;
  if (isScreened && evaluation.partialRuns < failures) {
    evaluation.partialRuns++;
    evaluation.stage = "partial";
  } else if (isScreened && persona === "Pending" && !calledBack) evaluation.stage = "pending";
  else {
    evaluation.stage = "complete";
    const wrong = [...answers].filter(([question, answer]) => question !== answer).length;
    const ofAnswers = wrong === 0 ? "Approved" : wrong === 1 ? "Manual Review" : "Denied";
    const ofName = { Review: "Manual Review", Watchlist: "Manual Review", Deny: "Denied", Questions: ofAnswers }[persona];
    evaluation.decided = ofName ?? "Approved";
    evaluation.outcome = evaluation.decided;
  }
}

/** The keys that are still wanted, and "or" where one of the alternatives is. */
export function missing(model: Model, { workflow, version, supplied }: ModelEvaluation): readonly string[] {
  const parameters = model.parameters.get(`${workflow} ${version}`);
  if (parameters === undefined) throw new Error(`no parameters of ${workflow} ${version}`);
  const isGiven = ({ key }: Parameter): boolean => (supplied[key] ?? "") !== "";
  const fits = (parameter: Parameter): boolean => {
    const { key, regex = "" } = parameter;
    if (!isGiven(parameter)) return false;
    if (key.startsWith("document_token_")) return model.documents.get(String(supplied[key]))?.bytes !== undefined;
    return new RegExp(regex).test(String(supplied[key]));
  };
  const { required, optional, or } = parameters;
  const wanted = [...required.filter((one) => !fits(one)), ...optional.filter((one) => isGiven(one) && !fits(one))].map(({ key }) => key);
  const isSatisfied = or.length === 0 || or.some((group) => group.required.every(fits));
  return isSatisfied ? wanted : [...wanted, "or"];
}

/** The entity that an evaluation makes or finds when nobody names one. */
export function foundEntity(model: Model, workflow: WorkflowName, given: Given): ModelEntity {
  return workflow === "businesses" ? newEntity(model, "business") : findPerson(model, given);
}
