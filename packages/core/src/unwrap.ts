import { ApiError } from "./errors.ts";
import type { DataOf, OperationResult } from "./result.ts";
import { failureFacts } from "./result-facts.ts";

/**
 * Gives a result's data, or throws what failed. The only place that throws for a documented status.
 *
 * @throws ApiError with code `api_error` when the result is a failure; its `body` is the result's `error`.
 * @example
 * ```ts
 * declare const result: Success<200, { name: string }> | Failure<404, { reason: string }>;
 * const { name } = unwrap(result);
 * ```
 */
export function unwrap<Result extends OperationResult>(result: Result): DataOf<Result> {
  if (result.ok) return result.data as DataOf<Result>;
  const { status, attempts, retryAfterMs } = result;
  throw new ApiError(
    "api_error",
    { vendor: "vendor", operationId: "call", ...failureFacts(result), status, attempts, retryAfterMs, maybeSent: true },
    result.error,
  );
}
