import type { Workflow } from "./flow-file.ts";
import type { Check, ExecutedStep, ExecutedWorkflow } from "./report.ts";

/** How one workflow went. */
export interface Verdict {
  readonly workflowId: string;
  /** How many steps ran. */
  readonly steps: number;
  /** How many checks passed. */
  readonly checks: number;
  /** What stands against it, one text each. */
  readonly problems: readonly string[];
}

/** Holds what ran against what the file says: each workflow once, each of its steps once and in order, at the server, with checks that all passed. */
export function judge(workflows: readonly Workflow[], executed: readonly ExecutedWorkflow[], server: string): readonly Verdict[] {
  const strangers = executed.filter(({ workflowId }) => !workflows.some((workflow) => workflow.workflowId === workflowId));
  return [
    ...workflows.map((workflow) => judgeWorkflow(workflow, executed, server)),
    ...strangers.map(({ workflowId }) => ({ workflowId, steps: 0, checks: 0, problems: ["is not in the file"] })),
  ];
}

function judgeWorkflow({ workflowId, steps }: Workflow, executed: readonly ExecutedWorkflow[], server: string): Verdict {
  const runs = executed.filter((run) => run.workflowId === workflowId);
  const ran = runs.flatMap(({ executedSteps }) => executedSteps);
  const problems = ran.flatMap((step) => judgeStep(step, server).map((problem) => `${step.stepId}: ${problem}`));
  if (runs.length !== 1) problems.push(`ran ${runs.length} times`);
  if (runs.some(({ status }) => status !== "success")) problems.push("was no success");

  const wanted = steps.map(({ stepId }) => stepId).join(", ");
  const got = ran.map(({ stepId }) => stepId).join(", ");
  if (steps.length === 0 || got !== wanted) problems.push(`of the steps ${wanted} ran: ${got}`);
  const passed = ran.flatMap(({ checks = [] }) => checks.filter((check) => check.passed === true));
  return { workflowId, steps: ran.length, checks: passed.length, problems };
}

function judgeStep({ status, checks = [], request }: ExecutedStep, server: string): readonly string[] {
  const problems = checks.filter((check) => check.passed !== true).map(failed);
  if (status !== "success") problems.push(`its status is ${status}`);
  // A check of another severity does not fail a run.
  if (checks.some(({ severity }) => severity !== "error")) problems.push("a check would only warn, or be skipped");
  // Without it respect takes every status that the spec lists, refusals too.
  if (!checks.some(({ condition }) => /^\$statusCode == \d{3}$/.test(condition ?? ""))) problems.push("asks for no status");
  if (!request?.url.startsWith(`${server}/`)) problems.push(`went to ${request?.url}`);
  return problems;
}

function failed({ name, condition, message }: Check): string {
  const [reason] = message.trim().split("\n");
  return `${name} failed: ${condition ?? reason}`;
}
