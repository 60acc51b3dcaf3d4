import { answerFacts } from "./answer-facts.ts";
import { ApiError } from "./errors.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { mediaType } from "./response-body.ts";
import type { OperationResult } from "./result.ts";
import { withFacts } from "./result-facts.ts";
import type { Answer } from "./sent-call.ts";
import { bodyFault } from "./transport-error.ts";

/**
 * Gives an answer that is no success the form that a caller narrows by status.
 *
 * @throws ApiError with code `undocumented_status`.
 */
export function toFailure({ response, body, sending, note = describe(response, body) }: Answer<ReadAnswer>): OperationResult {
  const { documented, value } = body;
  const told = { ...answerFacts(sending, response), note };
  const { status, attempts, retryAfterMs } = told;
  if (!documented) throw new ApiError("undocumented_status", told, value);
  return withFacts({ ok: false, status, error: value, response, attempts, ...(retryAfterMs !== undefined && { retryAfterMs }) }, told);
}

/** What stands where an error body should. */
function describe(response: Response, { unread }: ReadAnswer): string | undefined {
  if (unread === undefined) return undefined;
  const what = typeof unread === "number" ? `${unread} bytes` : (unread.code ?? bodyFault(unread.cause));
  return `${mediaType(response) ?? "no content type"}, ${what}`;
}
