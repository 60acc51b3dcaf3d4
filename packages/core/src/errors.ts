import { type CallFacts, isKycClientsError, KycClientsError } from "@kyc-clients/auth";

/** An argument of a call cannot be sent. Nothing was; the message names the argument, never its value. */
export class ArgumentError extends KycClientsError {
  override readonly name = "ArgumentError";
  readonly code = "invalid_argument";
  /** The argument at fault, as `path.entity_token` or `body`. */
  readonly argument: string;

  constructor(argument: string, problem: string, facts: CallFacts = {}) {
    super(`Argument "${argument}" ${problem}`, facts);
    this.argument = argument;
  }
}

/** No answer came: the name was not found, the connection was refused or broke, or TLS failed. */
export class ConnectionError extends KycClientsError {
  override readonly name = "ConnectionError";
  readonly code: "connection_failed" | "tls_failed";
  /** The transport's own code where it has one, as `ECONNRESET`. */
  readonly reason: string | undefined;

  constructor(code: "connection_failed" | "tls_failed", reason: string | undefined, facts: CallFacts) {
    super(describe(facts, `${code === "tls_failed" ? "TLS failed" : "the connection failed"}${reason ? ` (${reason})` : ""}`), facts);
    this.code = code;
    this.reason = reason;
  }
}

/** Time ran out: for one attempt, or for the whole call. */
export class TimeoutError extends KycClientsError {
  override readonly name = "TimeoutError";
  readonly code: "attempt_timeout" | "deadline_exceeded";

  constructor(code: "attempt_timeout" | "deadline_exceeded", facts: CallFacts) {
    super(
      describe(facts, code === "attempt_timeout" ? "an attempt took longer than attemptTimeoutMs" : "the call took longer than timeoutMs"),
      facts,
    );
    this.code = code;
  }
}

/** The vendor answered with a redirect. It was not followed: credentials and personal data go nowhere else. */
export class RedirectError extends KycClientsError {
  override readonly name = "RedirectError";
  readonly code = "redirect_refused";
  /** The host that it named; `undefined` where it named none, or the runtime hides it, as browsers do. */
  readonly host: string | undefined;

  constructor(host: string | undefined, facts: CallFacts) {
    const place = facts.status === undefined ? "; the runtime hides where to" : ", which names no host";
    super(describe(facts, host ? `a redirect to ${host} was refused` : `a redirect was refused${place}`), facts);
    this.host = host;
  }
}

/** An answer came, and its body is not what the spec says. */
export class ParseError extends KycClientsError {
  override readonly name = "ParseError";
  readonly code: "unparsable_body" | "truncated_body" | "body_too_large";
  /** The media type as sent. */
  readonly contentType: string | undefined;

  constructor(code: ParseError["code"], contentType: string | undefined, facts: CallFacts) {
    const problem = { unparsable_body: "cannot be read", truncated_body: "ended too early", body_too_large: "is larger than the limit" }[
      code
    ];
    super(describe(facts, `the body of the ${facts.status} answer ${problem} (${contentType ?? "no content type"})`), facts);
    this.code = code;
    this.contentType = contentType;
  }
}

/** The vendor answered with a failure, and the caller asked for the data alone; or with a status that the spec does not list. */
export class ApiError<Body = unknown> extends KycClientsError {
  override readonly name = "ApiError";
  readonly code: "api_error" | "undocumented_status";
  declare readonly status: number;
  /** The vendor's error body as the spec types it, `undefined` when it could not be read. May hold personal data, so it is not enumerable. */
  declare readonly body: Body | undefined;

  constructor(
    code: ApiError["code"],
    facts: CallFacts & { readonly status: number; readonly note?: string | undefined },
    body: Body | undefined,
  ) {
    super(
      describe(
        facts,
        `answered ${facts.status}${code === "api_error" ? "" : ", which its spec does not list"}${facts.note ? ` (${facts.note})` : ""}`,
      ),
      facts,
    );
    this.code = code;
    Object.defineProperty(this, "body", { value: body, enumerable: false });
  }
}

/** The call needs the user to step up (strong customer authentication) first. */
export class StepUpRequiredError extends KycClientsError {
  override readonly name = "StepUpRequiredError";
  readonly code = "step_up_required";
}

/** The user's session has ended. The call was not repeated with other rights. */
export class SessionExpiredError extends KycClientsError {
  override readonly name = "SessionExpiredError";
  readonly code = "session_expired";
}

export type WebhookErrorCode = "invalid_signature" | "stale_timestamp" | "body_not_raw" | "body_too_large" | "unparsable_body";

/** A webhook was refused: it does not prove who sent it, or cannot be read. */
export class WebhookError extends KycClientsError {
  override readonly name = "WebhookError";
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, problem: string, facts: CallFacts = {}) {
    super(`The webhook was refused: ${problem}`, facts);
    this.code = code;
  }
}

export type PaginationErrorCode = "repeated_page" | "too_many_empty_pages" | "page_failed";

/** A list could not be read to its end. */
export class PaginationError extends KycClientsError {
  override readonly name = "PaginationError";
  readonly code: PaginationErrorCode;
  /** The page, offset or cursor to go on from. */
  declare readonly resumeFrom: string | number | undefined;

  constructor(code: PaginationErrorCode, problem: string, resumeFrom: string | number | undefined, facts: CallFacts = {}) {
    super(`The list stopped: ${problem}`, facts);
    this.code = code;
    Object.defineProperty(this, "resumeFrom", { value: resumeFrom, enumerable: false });
  }
}

/** Names the call in front of what went wrong. */
function describe({ vendor, operationId }: CallFacts, problem: string): string {
  return `${vendor} ${operationId}: ${problem}`;
}

/** The same error with the call that it belongs to, where an argument was refused before the call was known. */
export function withCall(error: unknown, vendor: string, operationId: string): unknown {
  if (!isArgumentError(error) || error.vendor !== undefined) return error;
  return new ArgumentError(error.argument, error.message.slice(`Argument "${error.argument}" `.length), { vendor, operationId });
}

/** Whether a value is an {@link ApiError}. */
export const isApiError = (value: unknown): value is ApiError => is(value, "ApiError");
/** Whether a value is an {@link ArgumentError}. */
export const isArgumentError = (value: unknown): value is ArgumentError => is(value, "ArgumentError");
/** Whether a value is a {@link ConnectionError}. */
export const isConnectionError = (value: unknown): value is ConnectionError => is(value, "ConnectionError");
/** Whether a value is a {@link TimeoutError}. */
export const isTimeoutError = (value: unknown): value is TimeoutError => is(value, "TimeoutError");
/** Whether a value is a {@link RedirectError}. */
export const isRedirectError = (value: unknown): value is RedirectError => is(value, "RedirectError");
/** Whether a value is a {@link ParseError}. */
export const isParseError = (value: unknown): value is ParseError => is(value, "ParseError");
/** Whether a value is a {@link StepUpRequiredError}. */
export const isStepUpRequiredError = (value: unknown): value is StepUpRequiredError => is(value, "StepUpRequiredError");
/** Whether a value is a {@link SessionExpiredError}. */
export const isSessionExpiredError = (value: unknown): value is SessionExpiredError => is(value, "SessionExpiredError");
/** Whether a value is a {@link WebhookError}. */
export const isWebhookError = (value: unknown): value is WebhookError => is(value, "WebhookError");
/** Whether a value is a {@link PaginationError}. */
export const isPaginationError = (value: unknown): value is PaginationError => is(value, "PaginationError");

function is(value: unknown, name: string): boolean {
  return isKycClientsError(value) && value.name === name;
}
