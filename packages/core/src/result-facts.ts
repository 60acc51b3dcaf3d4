import type { OperationResult } from "./result.ts";

/** What is known of a failure beside what the result shows; `unwrap` puts it into its error. */
export interface FailureFacts {
  readonly vendor: string;
  readonly operationId: string;
  readonly requestId: string | undefined;
  /** Why the error body is missing, or the call was not repeated. */
  readonly note: string | undefined;
}

const FACTS = Symbol("facts");

/** Keeps facts on a result, out of sight of enumeration and logs. */
export function withFacts<Result extends object>(result: Result, facts: FailureFacts): Result {
  return Object.defineProperty(result, FACTS, { value: facts });
}

export function failureFacts(result: OperationResult): FailureFacts | undefined {
  return (result as { [FACTS]?: FailureFacts })[FACTS];
}
