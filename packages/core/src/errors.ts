import { type CallFacts, isKycClientsError, KycClientsError } from "@kyc-clients/auth";

/** An argument of a call cannot be sent. Nothing was; the message names the argument, never its value. */
export class ArgumentError extends KycClientsError<"invalid_argument"> {
  override readonly name = "ArgumentError";
  /** The argument at fault, as `path.entity_token` or `body`. */
  declare readonly argument: string;

  constructor(argument: string, problem: string, facts?: CallFacts) {
    super("invalid_argument", `Argument "${argument}" ${problem}`, facts, { argument });
  }
}

/** What went wrong with a call that could be sent. The message names the call, the code, and a detail that holds no data. */
abstract class CallError<Code extends string> extends KycClientsError<Code> {
  constructor(code: Code, facts: CallFacts, detail?: string | number, members?: object) {
    const message = `${facts.vendor} ${facts.operationId}: ${code.replaceAll("_", " ")}`;
    super(code, detail === undefined ? message : `${message} (${detail})`, facts, members);
  }
}

/** No answer came: the name was not found, the connection was refused or broke, or TLS failed. */
export class ConnectionError extends CallError<"connection_failed" | "tls_failed"> {
  override readonly name = "ConnectionError";
  /** The transport's own code where it has one, as `ECONNRESET`. */
  declare readonly reason: string | undefined;

  constructor(code: ConnectionError["code"], reason: string | undefined, facts: CallFacts) {
    super(code, facts, reason, { reason });
  }
}

/** Time ran out: for one attempt (`attemptTimeoutMs`), or for the whole call (`timeoutMs`). */
export class TimeoutError extends CallError<"attempt_timeout" | "deadline_exceeded"> {
  override readonly name = "TimeoutError";
}

/** The vendor answered with a redirect. It was not followed: credentials and personal data go nowhere else. */
export class RedirectError extends CallError<"redirect_refused"> {
  override readonly name = "RedirectError";
  /** The host that it named; `undefined` where it named none, or the runtime hides it, as browsers do. */
  declare readonly host: string | undefined;

  constructor(host: string | undefined, facts: CallFacts) {
    super("redirect_refused", facts, host ?? (facts.status === undefined ? "the runtime hides where to" : undefined), { host });
  }
}

/** An answer came, and its body is not what the spec says. */
export class ParseError extends CallError<"unparsable_body" | "truncated_body" | "body_too_large"> {
  override readonly name = "ParseError";
  /** The media type as sent. */
  declare readonly contentType: string | undefined;

  constructor(
    code: ParseError["code"],
    contentType: string | undefined,
    facts: CallFacts,
    detail: string = `${facts.status}, ${contentType ?? "no content type"}`,
  ) {
    super(code, facts, detail, { contentType });
  }
}

/** The vendor answered with a failure, and the caller asked for the data alone; or with a status that the spec does not list. */
export class ApiError<Body = unknown> extends CallError<"api_error" | "undocumented_status"> {
  override readonly name = "ApiError";
  declare readonly status: number;
  /** The vendor's error body as the spec types it, `undefined` when it could not be read. May hold personal data, so it is not enumerable. */
  declare readonly body: Body | undefined;

  constructor(
    code: ApiError["code"],
    { note, ...facts }: CallFacts & { readonly status: number; readonly note?: string | undefined },
    body: Body | undefined,
  ) {
    super(code, facts, note === undefined ? facts.status : `${facts.status}, ${note}`);
    Object.defineProperty(this, "body", { value: body });
  }
}

/** A way in which a user may prove to be present, as the vendor names it. */
export interface StepUpFactor {
  /** As `OTP` or `PUSH`. */
  readonly type?: string | undefined;
  /** As `SMS`. */
  readonly channel?: string | undefined;
  /** As `ACTIVE`. */
  readonly status?: string | undefined;
}

/** What a user can do to step up. */
export interface StepUpChoices {
  /** The channels that a challenge can be started on now: those of active factors. */
  readonly channels: readonly string[];
  /** What the user has enrolled, active or not; `undefined` where that could not be read. */
  readonly factors: readonly StepUpFactor[] | undefined;
}

/** The call needs the user to step up (strong customer authentication) first. Nothing was done, and the client does not call again by itself. */
export class StepUpRequiredError extends CallError<"step_up_required"> implements StepUpChoices {
  override readonly name = "StepUpRequiredError";
  declare readonly channels: readonly string[];
  declare readonly factors: readonly StepUpFactor[] | undefined;

  constructor(facts: CallFacts, { channels, factors }: StepUpChoices = { channels: [], factors: undefined }) {
    super("step_up_required", facts, undefined, { channels, factors });
  }
}

/** The user's session has ended: `maybeSent` tells whether the vendor said so, or the client knew. The call was not repeated with other rights. */
export class SessionExpiredError extends CallError<"session_expired"> {
  override readonly name = "SessionExpiredError";

  constructor(facts: CallFacts) {
    super("session_expired", facts);
  }
}

export type WebhookErrorCode = "invalid_signature" | "stale_timestamp" | "body_not_raw" | "body_too_large" | "unparsable_body";

/** A webhook was refused: it does not prove who sent it, or cannot be read. */
export class WebhookError extends KycClientsError<WebhookErrorCode> {
  override readonly name = "WebhookError";

  constructor(code: WebhookErrorCode, problem: string, facts?: CallFacts) {
    super(code, `The webhook was refused: ${problem}`, facts);
  }
}

export type PaginationErrorCode = "repeated_page" | "too_many_empty_pages" | "page_failed";

/** A list could not be read to its end. */
export class PaginationError extends KycClientsError<PaginationErrorCode> {
  override readonly name = "PaginationError";
  /** The page, offset or cursor to go on from. */
  declare readonly resumeFrom: string | number | undefined;

  constructor(code: PaginationErrorCode, problem: string, resumeFrom: string | number | undefined, facts: CallFacts = {}) {
    super(code, `The list stopped: ${problem}`, facts);
    Object.defineProperty(this, "resumeFrom", { value: resumeFrom, enumerable: false });
  }
}

/** The same error with the call that it belongs to, where an argument was refused before the call was known. */
export function withCall(error: unknown, vendor: string, operationId: string): unknown {
  return isArgumentError(error) && error.vendor === undefined ? Object.assign(error, { vendor, operationId }) : error;
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
