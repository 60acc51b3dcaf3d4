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
export function toResult(
  { body: { documented, ok, value, note: unread }, note = unread, requestId, retryAfterMs, ...seen }: Answer<ReadAnswer>,
  vendor: string,
  operationId: string,
): OperationResult {
  const facts = { vendor, operationId, requestId, note };
  const { status, response, attempts } = seen;
  if (!documented) throw new ApiError("undocumented_status", { ...facts, status, attempts, retryAfterMs, maybeSent: true }, value);
  if (ok) return { ok, status, data: value, response, attempts };
  return withFacts({ ok, status, error: value, response, attempts, ...(retryAfterMs !== undefined && { retryAfterMs }) }, facts);
}
