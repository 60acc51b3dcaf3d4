import type { Workflow, WorkflowVersion } from "./workflows.ts";

/** Whose call it is: which workflow, unless an account-level key left it open. */
export interface Session {
  readonly workflow: Workflow | undefined;
}

/** A workflow and the version that a call is about. */
export interface Run {
  readonly workflow: Workflow;
  readonly version: WorkflowVersion;
}
