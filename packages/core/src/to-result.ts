import { ApiError } from "./errors.ts";
import type { ReadAnswer } from "./read-answer.ts";
import type { OperationResult } from "./result.ts";
import { withFacts } from "./result-facts.ts";
import type { Answer } from "./sent-call.ts";

/**
 * Gives an answer the form that a caller narrows by status.
 *
 * @throws ApiError with code `undocumented_status`.
 */
export function toResult({ response, body, ...answer }: Answer<ReadAnswer>): OperationResult {
  const { documented, ok, value } = body;
  const facts = { ...answer, note: answer.note ?? body.note };
  const { status, attempts, retryAfterMs } = facts;
  if (!documented) throw new ApiError("undocumented_status", facts, value);
  if (ok) return { ok, status, data: value, response, attempts };
  return withFacts({ ok, status, error: value, response, attempts, ...(retryAfterMs !== undefined && { retryAfterMs }) }, facts);
}
