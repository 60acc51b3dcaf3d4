import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import type { Check, ExecutedStep, ExecutedWorkflow } from "./report.ts";

const server = "http://127.0.0.1:4010/acme/v1";
const workflows = [{ workflowId: "onboard", steps: [{ stepId: "evaluate" }, { stepId: "read" }] }];

const status: Check = check({ name: "success criteria check", condition: "$statusCode == 200" });
const outcome: Check = check({ name: "success criteria check", condition: "$response.body#/outcome == 'Approved'" });
const evaluate: ExecutedStep = step("evaluate", [status, outcome]);
const read: ExecutedStep = step("read", [status, check({ name: "schema check" })]);
const onboard: ExecutedWorkflow = { workflowId: "onboard", status: "success", executedSteps: [evaluate, read] };

function check(facts: Partial<Check>): Check {
  return { name: "schema check", message: "", passed: true, severity: "error", ...facts };
}

function step(stepId: string, checks: readonly Check[], facts: Partial<ExecutedStep> = {}): ExecutedStep {
  return { stepId, status: "success", checks, request: { url: `${server}/evaluations` }, ...facts };
}

test("a report with every step and every check is clean, and is counted", () => {
  expect(judge(workflows, [onboard], server)).toEqual([{ workflowId: "onboard", steps: 2, checks: 4, problems: [] }]);
});

/** The same run, but for its second step. */
function reading(step: ExecutedStep): readonly ExecutedWorkflow[] {
  return [{ ...onboard, executedSteps: [evaluate, step] }];
}

test.each<[string, readonly ExecutedWorkflow[]]>([
  ["a step that did not run", [{ ...onboard, executedSteps: [evaluate] }]],
  ["a step that ran twice", [{ ...onboard, executedSteps: [evaluate, read, read] }]],
  ["steps in another order", [{ ...onboard, executedSteps: [read, evaluate] }]],
  ["a step that the file does not have", reading(step("pay", [status]))],
  ["a failed step", reading(step("read", [status, check({ passed: false })], { status: "error" }))],
  ["a failed check in a step that says success", reading(step("read", [status, check({ passed: false })]))],
  ["a check whose value is not true", reading(step("read", [status, check({ passed: "yes" })]))],
  ["a check that would only warn", reading(step("read", [status, check({ severity: "warn" })]))],
  ["a check that was skipped", reading(step("read", [status, check({ severity: "off" })]))],
  ["a step with a warning", reading({ ...read, status: "warn" })],
  ["a step without checks", reading(step("read", []))],
  ["a step that takes any status", reading(step("read", [outcome]))],
  ["a step sent elsewhere", reading({ ...read, request: { url: "https://api.acme.example/v1/evaluations" } })],
  ["a step that was not sent", reading({ ...read, request: { url: "" } })],
  ["a workflow that failed", [{ ...onboard, status: "error" }]],
  ["a workflow that did not run", []],
  ["a workflow that ran twice", [onboard, onboard]],
  ["a workflow that the file does not have", [onboard, { ...onboard, workflowId: "pay" }]],
])("refuses %s", (_fault, executed) => {
  const problems = judge(workflows, executed, server).flatMap((verdict) => verdict.problems);
  expect(problems).not.toEqual([]);
});

test("refuses a workflow without steps", () => {
  const empty = [{ workflowId: "onboard", steps: [] }];
  expect(judge(empty, [{ ...onboard, executedSteps: [] }], server)[0]?.problems).not.toEqual([]);
});
