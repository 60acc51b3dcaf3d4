import type { FoundIn } from "./flow-file.ts";
import type { ExecutedWorkflow } from "./report.ts";

/** Inputs that were found, and what was not, one text each. */
export interface FoundInputs {
  readonly inputs: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** Finds inputs of a workflow in the answer to a step that has run. */
export function findInputs({ workflowId, stepId, patterns }: FoundIn, executed: readonly ExecutedWorkflow[]): FoundInputs {
  const steps = executed.filter((run) => run.workflowId === workflowId).flatMap(({ executedSteps }) => executedSteps);
  const answer = JSON.stringify(steps.find((step) => step.stepId === stepId)?.response?.body) ?? "";
  const values = Object.entries(patterns).map(([name, pattern]) => [name, new RegExp(pattern).exec(answer)?.[1] || undefined] as const);
  return {
    inputs: Object.fromEntries(values.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    problems: values.filter(([, value]) => value === undefined).map(([name]) => `no ${name} in the answer to ${workflowId}/${stepId}`),
  };
}
