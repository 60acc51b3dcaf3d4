import { ApiError } from "./errors.ts";
import type { ReadAnswer } from "./read-answer.ts";
import type { OperationResult } from "./result.ts";
import { withFacts } from "./result-facts.ts";
import type { Answer } from "./sent-call.ts";

const UNTOLD = { value: "" };

/**
 * Gives an answer the form that a caller narrows by status.
 *
 * @throws ApiError with code `undocumented_status`.
 */
export function toResult({ response, body, attempts, facts, note = body.note }: Answer<ReadAnswer>): OperationResult {
  const { documented, ok, value } = body;
  const { status } = response;
  // The address holds what the caller gave in the path and the query, and a result that is printed would show it.
  Reflect.defineProperty(response, "url", UNTOLD);
  if (documented && ok) return { ok, status, data: value, response, attempts };
  const told = { ...facts(), note };
  const { retryAfterMs } = told;
  if (!documented) throw new ApiError("undocumented_status", told, value);
  return withFacts({ ok: false, status, error: value, response, attempts, ...(retryAfterMs !== undefined && { retryAfterMs }) }, told);
}
