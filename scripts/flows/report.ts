/** What of respect's JSON output is read here. */
export interface Report {
  readonly status: string;
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>>;
}

/** One workflow as it went. */
export interface ExecutedWorkflow {
  readonly workflowId: string;
  readonly status: string;
  readonly executedSteps: readonly ExecutedStep[];
}

/** One step as it went; a workflow that a step or an action called stands here too, without checks. */
export interface ExecutedStep {
  readonly stepId?: string;
  readonly status: string;
  readonly checks?: readonly Check[];
  readonly request?: { readonly url: string };
  readonly response?: { readonly body?: unknown };
}

/** One thing that respect held an answer against. */
export interface Check {
  readonly name: string;
  readonly condition?: string;
  readonly message: string;
  /** Not always a boolean: an expression without a comparison gives its value. */
  readonly passed: unknown;
  readonly severity: string;
}
