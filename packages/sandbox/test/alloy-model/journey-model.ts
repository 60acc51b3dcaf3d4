import { fullName, tell } from "./entity-model.ts";
import type { Given, ModelEvaluation } from "./entity-records.ts";
import { continueRun, startRun } from "./evaluation-model.ts";
import { finish, type ModelApplication, type ModelEntityApplication } from "./journey-records.ts";
import { settleApplication } from "./journey-status.ts";
import type { Model } from "./model.ts";

const STEP_UP_MS = 24 * 3_600_000;

/** What the entity's name makes of its way. */
function personaOf({ data, entity }: ModelEntityApplication): string {
  const name = [data["name_last"], data["business_name"], fullName(entity)].find((one) => typeof one === "string" && one.trim() !== "");
  return name === data["name_last"]
    ? String(name ?? "").trim()
    : (String(name ?? "")
        .split(" ")
        .at(-1) ?? "");
}

/** Whether an entity waits for its sender. */
export const waitsForData = ({ status }: ModelEntityApplication): boolean =>
  ["data_request", "pending_documents", "pending_step_up"].includes(status);

/** Sends an entity on its way. */
export function startEntity(model: Model, application: ModelApplication, one: ModelEntityApplication): void {
  if (application.journey === "alerts") {
    tell(model, one.entity, one.data);
    one.status = "pending_journey_application_review";
    return;
  }
  one.place = "check";
  if (personaOf(one) === "Fail") one.status = "error";
  else evaluate(model, application, one, "check");
}

/** Gives an entity that waits for it more data. */
export function continueEntity(model: Model, application: ModelApplication, one: ModelEntityApplication, given: Given): void {
  const { answers: _, ...data } = given;
  const evaluation = one.evaluations.at(-1);
  one.data = { ...one.data, ...data };
  if (one.place === "stepUp" || evaluation === undefined) {
    tell(model, one.entity, data);
    finish(one, "Approved");
  } else rerun(model, application, one, evaluation, given);
}

function evaluate(model: Model, application: ModelApplication, one: ModelEntityApplication, place: "check" | "documents"): void {
  const workflow = place === "documents" ? "documents" : one.branch === "businesses" ? "businesses" : "onboarding";
  // Version 2 of the journey runs the draft of the workflow.
  const version = workflow === "onboarding" && application.version === "2" ? "42" : "";
  const run = { workflow, version, given: one.data, group: application.group ?? undefined } as const;
  const evaluation = startRun(model, one.entity, run, true, () => goOn(model, application, one, evaluation));
  one.evaluations.push(evaluation);
  settle(model, application, one, evaluation);
}

function rerun(model: Model, application: ModelApplication, one: ModelEntityApplication, evaluation: ModelEvaluation, given: Given): void {
  continueRun(model, evaluation, given, { group: application.group ?? undefined });
  settle(model, application, one, evaluation);
}

function goOn(model: Model, application: ModelApplication, one: ModelEntityApplication, evaluation: ModelEvaluation): void {
  if (application.closedAt !== null) return;
  application.isUnread = true;
  settle(model, application, one, evaluation);
  settleApplication(model, application);
}

/** Sends an entity on after a run of its evaluation. */
function settle(model: Model, application: ModelApplication, one: ModelEntityApplication, evaluation: ModelEvaluation): void {
  const { stage, decided } = evaluation;
  if (stage === "waiting") one.status = one.place === "documents" ? "pending_documents" : "data_request";
  else if (stage === "pending") one.status = "pending_workflow_service";
  else if (stage === "partial" && one.retries === 0) {
    one.retries++;
    rerun(model, application, one, evaluation, {});
  } else if (stage === "complete" && decided === "Denied") finish(one, "Denied");
  else if (stage === "partial" || decided !== "Approved") {
    one.place = "review";
    one.status = "waiting_review";
    one.caseToken = "";
  } else if (one.place !== "check") finish(one, "Approved");
  else takeDetour(model, application, one);
}

function takeDetour(model: Model, application: ModelApplication, one: ModelEntityApplication): void {
  const persona = personaOf(one);
  const isPerson = one.branch === "persons";
  if (persona === "Documents" && isPerson) {
    one.place = "documents";
    evaluate(model, application, one, "documents");
  } else if (persona === "Stepup" && isPerson) {
    one.place = "stepUp";
    one.status = "pending_step_up";
    model.timers.push({ at: model.now + STEP_UP_MS, run: () => expire(model, application, one) });
  } else if (persona === "Action" && !application.isConfigured) {
    one.place = "action";
    one.status = "pending_action";
    one.nodeId = "";
  } else {
    finish(one, "Approved");
    if (persona === "Escalate") one.status = "pending_journey_application_review";
  }
}

function expire(model: Model, application: ModelApplication, one: ModelEntityApplication): void {
  if (application.closedAt !== null || one.status !== "pending_step_up") return;
  one.status = "expired";
  application.isUnread = true;
  settleApplication(model, application);
}
