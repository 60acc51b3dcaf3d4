import { expect, test } from "vitest";
import { findInputs } from "./find-inputs.ts";
import type { ExecutedWorkflow } from "./report.ts";

const body = { events: [{ type: "started" }, { type: "pending_review", links: { case: { href: "/v1/cases/C-1" } } }] };
const executed: readonly ExecutedWorkflow[] = [
  { workflowId: "apply", status: "success", executedSteps: [{ stepId: "read", status: "success", response: { body } }] },
];
const foundIn = { workflowId: "apply", stepId: "read" };

test("finds an input in the answer to an earlier step", () => {
  const patterns = { case_token: '"href":"[^"]*/cases/([^"/]+)"' };
  expect(findInputs({ ...foundIn, patterns }, executed)).toEqual({ inputs: { case_token: "C-1" }, problems: [] });
});

test("says what is not in the answer", () => {
  const patterns = { case_token: '"href":"[^"]*/alerts/([^"/]+)"' };
  expect(findInputs({ ...foundIn, patterns }, executed)).toEqual({ inputs: {}, problems: ["no case_token in the answer to apply/read"] });
});

test.each([
  ["a step that did not run", { ...foundIn, stepId: "decide" }],
  ["a workflow that did not run", { ...foundIn, workflowId: "decide" }],
])("finds nothing in %s", (_place, place) => {
  expect(findInputs({ ...place, patterns: { case_token: "(.*)" } }, executed).problems).toHaveLength(1);
});
